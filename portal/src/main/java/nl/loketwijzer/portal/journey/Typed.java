package nl.loketwijzer.portal.journey;

import java.util.regex.Pattern;

/** Makes typed text fit to keep: nothing invisible, nothing endless. */
public final class Typed {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private Typed() {}

    /** Several lines; a plain post sends CR LF, a live one LF. */
    public static String lines(String typed) {
        return INVISIBLE
                .matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    /** One line of at most so many UTF-16 units. */
    public static String line(String typed, int longest) {
        return atMost(lines(typed).replaceAll("\\s+", " "), longest);
    }

    /** Never cuts a sign in two. */
    static String atMost(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}

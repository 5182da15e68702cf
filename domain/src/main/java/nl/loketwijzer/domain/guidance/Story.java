package nl.loketwijzer.domain.guidance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed, cut into words that know where they stood. Words are folded: lower case, without accents and
 * apostrophes, so that {@code m'n} and {@code MN} are one word.
 */
record Story(String typed, List<Word> words) {

    private static final int MOST_WORDS = 2500;
    private static final int LONGEST_WORD = 40;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9 .,?!-]*");
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’‘`´]+");

    /**
     * A word.
     *
     * @param start first character in the typed text
     * @param end behind the last one
     * @param sentence number of the sentence it stands in
     * @param afterBreak whether a comma or bracket stands before it
     */
    record Word(String folded, int start, int end, int sentence, boolean afterBreak) {}

    static Story of(String typed) {
        List<Word> words = new ArrayList<>();
        int sentence = 0;
        boolean pause = false;
        int at = 0;
        while (at < typed.length() && words.size() < MOST_WORDS) {
            int end = endOfWord(typed, at);
            if (end > at) {
                words.add(new Word(
                        fold(typed.substring(at, Math.min(end, at + LONGEST_WORD))), at, end, sentence, pause));
                pause = false;
                at = end;
            } else {
                char sign = typed.charAt(at);
                if (endsSentence(typed, at)) {
                    sentence++;
                }
                pause |= sign != ' ';
                at++;
            }
        }
        return new Story(typed, List.copyOf(words));
    }

    /** The words as they were typed, from the first to the last of these. */
    String typed(List<Word> part) {
        return typed.substring(part.getFirst().start(), part.getLast().end());
    }

    /** Lower case, without accents; letters that look alike become one. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (PLAIN.matcher(lower).matches()) {
            return lower;
        }
        String plain = DROPPED.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("ß", "ss")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace("ـ", "");
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (!Character.isLetterOrDigit(sign) && !(at > start && isInside(text, at))) {
                break;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    /** Accents and apostrophes belong to the word they stand in. */
    private static boolean isInside(String text, int at) {
        char sign = text.charAt(at);
        boolean mark = Character.getType(sign) == Character.NON_SPACING_MARK;
        boolean apostrophe = "'’‘`´".indexOf(sign) >= 0;
        return mark || (apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean endsSentence(String text, int at) {
        char sign = text.charAt(at);
        boolean lastOrSpace = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return "!?;\n؟。！？".indexOf(sign) >= 0 || (sign == '.' && lastOrSpace);
    }
}

package nl.loketwijzer.portal.journey;

import java.util.regex.Pattern;

/** What looks like a phone number that can be called from the Netherlands. */
public final class PhoneNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0().\\p{Pd}/]");

    /** Dutch: ten digits. From elsewhere: a plus or 00, and up to 15 digits (E.164). */
    private static final Pattern NUMBER = Pattern.compile("0[1-9]\\d{8}|(\\+|00)[1-9]\\d{7,14}");

    private PhoneNumber() {}

    public static boolean isOne(String typed) {
        return NUMBER.matcher(BETWEEN.matcher(typed.replace("(0)", "")).replaceAll(""))
                .matches();
    }
}

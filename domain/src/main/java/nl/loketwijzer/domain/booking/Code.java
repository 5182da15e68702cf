package nl.loketwijzer.domain.booking;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The reference of an appointment: ten signs that can be read over the phone. No vowels, so it spells no word; nothing
 * that looks like something else (0 O, 1 I L, 2 Z, 5 S, 8 B, U V, G Q) or sounds so (D, N).
 */
final class Code {

    private static final String SIGNS = "CFHJKMPRTWXY34679";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    static String fresh() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** As it was typed, without spaces, dashes and lower case. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    /** As it is read: {@code XXXXX-XXXXX}. */
    static String readable(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}

package nl.loketwijzer.domain.booking;

/** Lines of at most 75 octets, as RFC 5545 (3.1) wants them: a longer one goes on behind a space, no sign is cut. */
final class Folding {

    private static final int OCTETS = 75;

    private Folding() {}

    /** @param text whose lines end in CR LF */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 10);
        int length = 0;
        for (int sign : text.codePoints().toArray()) {
            if (sign == '\n') {
                length = 0;
            } else if (sign != '\r') {
                int octets = octets(sign);
                if (length + octets > OCTETS) {
                    folded.append("\r\n ");
                    length = 1;
                }
                length += octets;
            }
            folded.appendCodePoint(sign);
        }
        return folded.toString();
    }

    /** In UTF-8. */
    private static int octets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }
}

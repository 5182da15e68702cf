package nl.loketwijzer.domain.booking;

/** How many parts an sms takes: signs of the GSM alphabet (3GPP TS 23.038) take seven bits, any other makes all take sixteen. */
final class SmsLength {

    private static final int PARTS = 2;
    private static final int GSM_PART = 153;
    private static final int WIDE_PART = 67;

    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Take the room of two. */
    private static final String GSM_TWICE = "^{}\\[~]|€";

    private SmsLength() {}

    /** Whether it takes two parts at most. */
    static boolean fits(String text) {
        boolean gsm = text.chars().allMatch(sign -> GSM.indexOf(sign) >= 0 || GSM_TWICE.indexOf(sign) >= 0);
        long twice = text.chars().filter(sign -> GSM_TWICE.indexOf(sign) >= 0).count();
        return gsm ? text.length() + twice <= PARTS * GSM_PART : text.length() <= PARTS * WIDE_PART;
    }
}

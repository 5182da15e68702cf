package nl.loketwijzer.portal.journey;

/**
 * How messages reach somebody, besides their mail address.
 *
 * @param mobile what was typed as mobile number, right or not
 * @param bySms whether they chose an sms instead of mail
 * @param remind whether they asked for a message the day before
 */
public record Reach(String mobile, boolean bySms, boolean remind) {

    public static final Reach NONE = new Reach("", false, false);

    public Reach {
        mobile = Typed.line(mobile, 40);
    }

    @Override
    public String toString() {
        return "Reach[…]";
    }
}

package nl.loketwijzer.domain.booking;

/** What a citizen shows to open an appointment: the link's token or the code. */
public sealed interface Access {

    /** From the link in the mail, or from the screen after booking; 43 URL-safe signs. */
    record Link(String token) implements Access {
        @Override
        public String toString() {
            return "Link[…]";
        }
    }

    /** Ten signs without look-alikes; spaces, dashes and lower case are forgiven. */
    record Code(String code) implements Access {
        @Override
        public String toString() {
            return "Code[…]";
        }
    }
}

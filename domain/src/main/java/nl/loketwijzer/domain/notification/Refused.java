package nl.loketwijzer.domain.notification;

/** Whoever should take over this message says that it never will: trying again is of no use. */
final class Refused extends Exception {

    /** @param reason no address, no number */
    Refused(String reason) {
        super(reason);
    }
}

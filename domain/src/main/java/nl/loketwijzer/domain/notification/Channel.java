package nl.loketwijzer.domain.notification;

/** How a message reaches somebody. */
public enum Channel {
    MAIL,
    /** Only where the house has a way to send one. */
    SMS
}

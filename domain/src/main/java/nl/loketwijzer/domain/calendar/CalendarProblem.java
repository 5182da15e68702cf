package nl.loketwijzer.domain.calendar;

/** Why an agenda could not be read. */
public enum CalendarProblem {
    /** Nothing came back in time, or the other system says that it cannot. */
    NO_ANSWER,
    /** The other system does not know the address, or not any more. */
    REFUSED,
    /** The other system sends us to another host: that one nobody has chosen. */
    MOVED,
    /** The address leads to a machine inside a network. */
    INSIDE,
    /** Something came back that is no agenda: a page to log in, for example. */
    NOT_A_CALENDAR,
    /** An agenda came back with something in it that cannot be understood. */
    UNREADABLE,
    /** More than 5 MB. */
    TOO_LARGE
}

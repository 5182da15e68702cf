package nl.loketwijzer.domain.booking;

/** How it goes with an appointment on the day itself. */
public enum Attendance {
    /** Nothing was said yet. */
    EXPECTED,
    /** Is here and waits, or talks. */
    ARRIVED,
    /** Let know that it gets later. */
    LATE,
    /** Did not come. */
    NOT_COME,
    /** Was helped. */
    DONE
}

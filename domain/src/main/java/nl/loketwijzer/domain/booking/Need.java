package nl.loketwijzer.domain.booking;

/** What somebody needs to be helped well. */
public enum Need {
    INTERPRETER,
    SIGN_LANGUAGE,
    WHEELCHAIR,
    QUIET_ROOM,
    COMPANION,
    CHILD,
    MORE_TIME
}

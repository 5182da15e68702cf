package nl.loketwijzer.domain.booking;

/** What somebody needs to be helped well. New ones go behind the others: a journey keeps their place in this list. */
public enum Need {
    INTERPRETER,
    SIGN_LANGUAGE,
    WHEELCHAIR,
    QUIET_ROOM,
    COMPANION,
    CHILD,
    MORE_TIME,
    /** What is agreed is put on paper too. */
    WRITTEN,
    /** No letter, no mail, no call: the code is all there is. */
    NO_MESSAGES,
    /** Two people come, each with a question of their own. */
    TWO_QUESTIONS
}

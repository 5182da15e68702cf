package nl.loketwijzer.domain.notification;

/** Writes messages of drafts. */
public interface Letters {

    /** The same message each time. */
    Message write(Draft draft);
}

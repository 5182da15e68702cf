package nl.loketwijzer.domain.notification;

import java.util.Optional;

/** Writes messages of drafts. */
public interface Letters {

    /** Whether this one writes it: each feature writes its own. */
    boolean writes(Draft draft);

    /** The same message each time; empty when what it tells does not hold any more, so that it is not sent. */
    Optional<Message> write(Draft draft);
}

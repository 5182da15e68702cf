package nl.loketwijzer.domain.booking;

import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;

/** Whose appointments a calendar elsewhere reads. */
public sealed interface FeedOf {

    /** All of a loket. */
    record Whole(LoketId loket) implements FeedOf {
        @Override
        public UUID subject() {
            return loket.value();
        }
    }

    /** Those at one desk. */
    record OneDesk(LoketId loket, DeskId desk) implements FeedOf {
        @Override
        public UUID subject() {
            return desk.value();
        }
    }

    /** Those of all lokets at which a member of staff receives people. Desks are nobody's own. */
    record Staff(UUID account) implements FeedOf {
        @Override
        public UUID subject() {
            return account;
        }
    }

    /** Names it; one link each. */
    UUID subject();
}

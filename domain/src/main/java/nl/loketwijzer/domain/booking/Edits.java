package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Saved changes. What the house itself does, like loading examples, is nobody's to put back. */
@Component
class Edits {

    private final EditRepository repository;
    private final Clock clock;

    Edits(EditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** In the transaction of the change; saved again without a difference it is no change. */
    void record(Actor actor, LoketId loket, @Nullable Kept was, @Nullable Kept became) {
        Kept some = became == null ? was : became;
        if (some != null && !(actor instanceof Actor.House) && !some.equals(became == null ? null : was)) {
            repository.save(new StoredEdit(loket, clock.instant(), actor.label(), some, was, became));
        }
    }

    /** The latest first. */
    List<Edit> latest(LoketId loket, int most) {
        return repository.findByLoketIdOrderByIdDesc(loket.value(), Limit.of(most)).stream()
                .map(StoredEdit::toEdit)
                .toList();
    }

    Optional<Edit> find(long id) {
        return repository.findById(id).map(StoredEdit::toEdit);
    }
}

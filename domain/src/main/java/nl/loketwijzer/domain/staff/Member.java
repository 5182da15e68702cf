package nl.loketwijzer.domain.staff;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of staff, as administrators see them.
 *
 * @param version as it was read: a change of an older one is refused
 * @param username null until it is chosen
 * @param email null when none is known
 * @param linkUntil until when a link that was mailed lets them choose a password; null when none does
 */
public record Member(
        UUID id,
        long version,
        String name,
        @Nullable String username,
        @Nullable String email,
        Set<Role> roles,
        Set<LoketId> lokets,
        State state,
        @Nullable Instant linkUntil) {

    static Member of(StoredAccount account, @Nullable Instant linkUntil) {
        return new Member(
                account.id(),
                account.version(),
                account.name(),
                account.username(),
                account.email(),
                account.roles(),
                account.lokets(),
                state(account),
                linkUntil);
    }

    private static State state(StoredAccount account) {
        if (!account.active()) {
            return State.OUT_OF_USE;
        }
        return account.username() == null ? State.INVITED : State.IN_USE;
    }

    @Override
    public String toString() {
        return "Member[" + id + "]";
    }

    /** Whether somebody can log in. */
    public enum State {
        INVITED,
        IN_USE,
        OUT_OF_USE
    }
}

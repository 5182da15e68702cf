package nl.loketwijzer.domain.shared;

import java.util.Set;
import java.util.UUID;

/** Where a member of staff receives people at this moment, for who knows no more of them than their account. */
public interface Workplaces {

    /** The own lokets; none for an account that is not there, not in use, or receives nobody. */
    Set<LoketId> receiving(UUID account);
}

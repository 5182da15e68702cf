package nl.loketwijzer.domain.loket;

import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** All lokets, and the nearest of them. Sample lokets are left out unless {@code loket.sample=true}. */
public interface Lokets {

    /** All that may be shown, by gemeente and name. */
    List<Loket> all();

    Optional<Loket> find(LoketId id);

    Optional<Loket> findBySlug(String slug);

    /**
     * Lokets that can help with at least one of these instanties, nearest first. With no instanties every loket helps:
     * there is no wrong door.
     *
     * @param ownGemeente CBS code; null for who has no home: then services of any gemeente count
     * @param limit how many at most
     */
    List<Nearby> nearest(GeoPoint from, List<InstantieId> instanties, @Nullable String ownGemeente, int limit);
}

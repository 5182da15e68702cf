package nl.loketwijzer.domain.loket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.AfterCommit;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All lokets, and the nearest of them. Sample lokets are left out unless {@code loket.sample=true}. */
@Service
public class Lokets {

    private final LoketDirectory directory;
    private final LoketRows rows;
    private final AuditLog audit;

    Lokets(LoketDirectory directory, LoketRows rows, AuditLog audit) {
        this.directory = directory;
        this.rows = rows;
        this.audit = audit;
    }

    /** All that may be shown, by gemeente and name. */
    public List<Loket> all() {
        return directory.lokets().all();
    }

    public Optional<Loket> find(LoketId id) {
        return directory.lokets().find(id);
    }

    public Optional<Loket> findBySlug(String slug) {
        return directory.lokets().find(slug);
    }

    /**
     * Lokets that can help with at least one of these instanties, nearest first. With no instanties every loket helps:
     * there is no wrong door.
     *
     * @param ownGemeente CBS code; null for who has no home: then services of any gemeente count
     * @param limit how many at most
     */
    public List<Nearby> nearest(GeoPoint from, List<InstantieId> instanties, @Nullable String ownGemeente, int limit) {
        return nearest(from, instanties, ownGemeente, false, limit);
    }

    /**
     * As the other one.
     *
     * @param stepFree only those that can be reached without a step
     */
    public List<Nearby> nearest(
            GeoPoint from, List<InstantieId> instanties, @Nullable String ownGemeente, boolean stepFree, int limit) {
        return directory
                .lokets()
                .nearest(
                        from,
                        loket -> new Nearby(
                                loket, from.kilometresTo(loket.point()), loket.helpsWith(instanties, ownGemeente)),
                        nearby -> (instanties.isEmpty() || !nearby.helpsWith().isEmpty())
                                && (!stepFree || nearby.loket().stepFree()),
                        limit);
    }

    /**
     * Adds lokets, or replaces those with the same id.
     *
     * @throws nl.loketwijzer.domain.shared.NotAllowed for anybody but administrators and the house itself
     */
    @Transactional
    public void save(Actor actor, List<Loket> lokets) {
        actor.requireAdministers();
        Set<LoketId> standing = rows.lock(lokets);
        rows.insert(
                lokets.stream().filter(loket -> !standing.contains(loket.id())).toList());
        rows.replace(
                lokets.stream().filter(loket -> standing.contains(loket.id())).toList());
        lokets.forEach(loket -> audit.record(actor, "loket.saved", "loket/" + loket.id()));
        AfterCommit.run(directory::forget);
    }
}

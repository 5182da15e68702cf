package nl.loketwijzer.domain.loket;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All lokets, and the nearest of them. Sample lokets are left out unless {@code loket.sample=true}. */
@Service
@Transactional(readOnly = true)
public class Lokets {

    private final LoketRepository repository;
    private final AuditLog audit;
    private final boolean withSamples;

    Lokets(LoketRepository repository, AuditLog audit, @Value("${loket.sample:false}") boolean withSamples) {
        this.repository = repository;
        this.audit = audit;
        this.withSamples = withSamples;
    }

    /** All that may be shown, by gemeente and name. */
    public List<Loket> all() {
        List<StoredLoket> stored = withSamples
                ? repository.findAllByOrderByGemeenteAscNameAscSlugAsc()
                : repository.findAllBySampleFalseOrderByGemeenteAscNameAscSlugAsc();
        return stored.stream().map(StoredLoket::toLoket).toList();
    }

    public Optional<Loket> find(LoketId id) {
        return repository.findById(id).map(StoredLoket::toLoket).filter(this::shown);
    }

    public Optional<Loket> findBySlug(String slug) {
        return repository.findBySlug(slug).map(StoredLoket::toLoket).filter(this::shown);
    }

    /**
     * Lokets that can help with at least one of these instanties, nearest first. With no instanties every loket helps:
     * there is no wrong door.
     *
     * @param ownGemeente CBS code; null for who has no home: then services of any gemeente count
     * @param limit how many at most
     */
    public List<Nearby> nearest(GeoPoint from, List<InstantieId> instanties, @Nullable String ownGemeente, int limit) {
        return all().stream()
                .map(loket ->
                        new Nearby(loket, from.kilometresTo(loket.point()), loket.helpsWith(instanties, ownGemeente)))
                .filter(nearby -> instanties.isEmpty() || !nearby.helpsWith().isEmpty())
                .sorted(comparingDouble(Nearby::kilometres))
                .limit(limit)
                .toList();
    }

    /**
     * Adds lokets, or replaces those with the same id.
     *
     * @throws nl.loketwijzer.domain.shared.NotAllowed for anybody but administrators and the house itself
     */
    @Transactional
    public void save(Actor actor, List<Loket> lokets) {
        actor.requireAdministers();
        for (Loket loket : lokets) {
            repository
                    .findById(loket.id())
                    .ifPresentOrElse(stored -> stored.update(loket), () -> repository.save(new StoredLoket(loket)));
            audit.record(actor, "loket.saved", "loket/" + loket.id());
        }
    }

    private boolean shown(Loket loket) {
        return withSamples || !loket.sample();
    }
}

package nl.loketwijzer.domain.loket;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Lokets by id, by name and by place. Never changes. */
final class LoketMap {

    private static final double FIRST_KILOMETRES = 8;

    /** Further away than anything in Europe: from there on all are looked at. */
    private static final double EVERYWHERE_KILOMETRES = 500;

    private static final double KILOMETRES_A_DEGREE = 111;

    private final List<Loket> all;
    private final Map<LoketId, Loket> byId;
    private final Map<String, Loket> bySlug;
    private final STRtree places = new STRtree();

    LoketMap(List<Loket> all) {
        this.all = List.copyOf(all);
        byId = all.stream().collect(toMap(Loket::id, Function.identity()));
        bySlug = all.stream().collect(toMap(Loket::slug, Function.identity()));
        all.forEach(loket -> places.insert(
                new Envelope(
                        loket.point().longitude(),
                        loket.point().longitude(),
                        loket.point().latitude(),
                        loket.point().latitude()),
                loket));
        places.build();
    }

    List<Loket> all() {
        return all;
    }

    Optional<Loket> find(LoketId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Loket> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Nearest first. Looks in a small circle, then in larger ones. */
    List<Nearby> nearest(GeoPoint from, Function<Loket, Nearby> seen, Predicate<Nearby> wanted, int limit) {
        for (double radius = FIRST_KILOMETRES; ; radius *= 2) {
            double circle = radius;
            boolean everywhere = radius > EVERYWHERE_KILOMETRES;
            List<Nearby> found = (everywhere ? all : around(from, radius))
                    .stream()
                            .map(seen)
                            .filter(nearby -> everywhere || nearby.kilometres() <= circle)
                            .filter(wanted)
                            .sorted(comparingDouble(Nearby::kilometres))
                            .limit(limit)
                            .toList();
            if (found.size() == limit || everywhere) {
                return found;
            }
        }
    }

    /** Somewhat more than the circle. */
    private Collection<Loket> around(GeoPoint from, double kilometres) {
        double high = kilometres / KILOMETRES_A_DEGREE;
        double wide = high / Math.max(0.01, Math.cos(Math.toRadians(Math.abs(from.latitude()) + high)));
        @SuppressWarnings("unchecked")
        List<Loket> found = places.query(new Envelope(
                from.longitude() - wide, from.longitude() + wide, from.latitude() - high, from.latitude() + high));
        return found;
    }
}

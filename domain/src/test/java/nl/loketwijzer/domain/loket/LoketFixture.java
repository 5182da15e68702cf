package nl.loketwijzer.domain.loket;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;

/** Lokets to test with; they stand at sea, far from those of other tests. */
final class LoketFixture {

    static final GeoPoint AT_SEA = new GeoPoint(54.5, 3.0);

    private LoketFixture() {}

    static Loket aLoket(LoketType type, String gemeenteCode, String... lines) {
        return at(AT_SEA, type, gemeenteCode, true, lines);
    }

    static Loket at(GeoPoint point, LoketType type, String gemeenteCode, boolean sample, String... lines) {
        UUID id = UUID.randomUUID();
        return new Loket(
                new LoketId(id),
                "test-" + id,
                type,
                "Testloket",
                new Address("Dorpsstraat 1", "6711AB", "Ede"),
                point,
                gemeenteCode,
                "Ede",
                true,
                Set.of("nl", "ar"),
                Arrays.stream(lines).map(LoketFixture::line).toList(),
                true,
                sample);
    }

    static List<InstantieId> instanties(String... ids) {
        return Arrays.stream(ids).map(InstantieId::new).toList();
    }

    private static Presence line(String instantie) {
        return new Presence(new InstantieId(instantie), Presence.Kind.DIRECT_LINE);
    }
}

package nl.loketwijzer.domain.loket;

import static nl.loketwijzer.domain.loket.LoketFixture.AT_SEA;
import static nl.loketwijzer.domain.loket.LoketFixture.aLoket;
import static nl.loketwijzer.domain.loket.LoketFixture.at;
import static nl.loketwijzer.domain.loket.LoketFixture.instanties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LoketsTest {

    private static final Actor HOUSE = new Actor.House("test");

    @Autowired
    Lokets lokets;

    @Autowired
    LoketRows rows;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsALoketAsItIs() {
        Loket loket = aLoket(LoketType.GEMEENTE, "0228", "cak", "svb");
        lokets.save(HOUSE, List.of(loket));

        assertThat(lokets.find(loket.id())).contains(loket);
        assertThat(lokets.findBySlug(loket.slug())).contains(loket);
        assertThat(lokets.all()).contains(loket);
    }

    @Test
    void replacesALoketWithTheSameId() {
        Loket loket = aLoket(LoketType.GEMEENTE, "0228", "cak", "svb");
        Loket changed = new Loket(
                loket.id(),
                loket.slug(),
                LoketType.OVERHEIDSLOKET,
                "Nieuwe naam",
                new Address("Markt 2", "6711XX", "Ede"),
                AT_SEA,
                "0228",
                "Ede",
                false,
                Set.of("nl", "tr"),
                aLoket(LoketType.GEMEENTE, "0228", "svb", "uwv").presences(),
                false,
                true);
        lokets.save(HOUSE, List.of(loket));
        lokets.save(HOUSE, List.of(changed));

        assertThat(lokets.find(loket.id())).contains(changed);
    }

    @Test
    void showsTheNearestThatCanHelpFirst() {
        Loket near = at(new GeoPoint(60.1, 0), LoketType.INSTANTIE, "0000", true, "cak", "uwv");
        Loket far = at(new GeoPoint(60.3, 0), LoketType.INSTANTIE, "0000", true, "svb");
        Loket useless = at(new GeoPoint(60, 0), LoketType.IDO, "0000", true);
        lokets.save(HOUSE, List.of(far, near, useless));

        List<Nearby> nearest = lokets.nearest(new GeoPoint(60, 0), instanties("svb", "cak"), null, 2);
        assertThat(nearest).extracting(Nearby::loket).containsExactly(near, far);
        assertThat(nearest).extracting(Nearby::helpsWith).containsExactly(instanties("cak"), instanties("svb"));
        assertThat(nearest.getFirst().kilometres()).isBetween(11.0, 11.2);
        assertThat(lokets.nearest(new GeoPoint(60, 0), List.of(), null, 1))
                .extracting(Nearby::loket)
                .containsExactly(useless);
    }

    @Test
    void hidesSamplesWhereNobodyAskedForThem() {
        Loket sample = aLoket(LoketType.IDO, "0228");
        Loket real = at(AT_SEA, LoketType.IDO, "0228", false);
        lokets.save(HOUSE, List.of(sample, real));
        Lokets withoutSamples = new Lokets(new LoketDirectory(rows, jdbc, false, Duration.ZERO), rows, audit);

        assertThat(withoutSamples.find(sample.id())).isEmpty();
        assertThat(withoutSamples.findBySlug(sample.slug())).isEmpty();
        assertThat(withoutSamples.all()).contains(real).doesNotContain(sample);
        assertThat(lokets.all()).contains(real, sample);
    }

    @Test
    void letsOnlyAdministratorsChangeLokets() {
        Actor coordinator = new Actor.Staff(UUID.randomUUID(), "test", Set.of(Role.COORDINATOR), Set.of());
        assertThatThrownBy(() -> lokets.save(coordinator, List.of())).isInstanceOf(NotAllowed.class);
    }
}

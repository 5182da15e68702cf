package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is claimed for who waits: rows of the kind {@code OFFER}. Under the same lock as {@link Claims}. */
@Component
class EarlierClaims {

    private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final JdbcClient jdbc;
    private final Claims claims;

    EarlierClaims(JdbcClient jdbc, Claims claims) {
        this.jdbc = jdbc;
        this.claims = claims;
    }

    /**
     * Claims until then, for somebody who waits: they go first, so what cools down there is theirs. False when somebody
     * has a part of it.
     */
    boolean offer(DeskId desk, Slot slot, int pause, Owner owner, Instant until) {
        Stretch time = Stretch.of(slot);
        jdbc.sql("""
                        delete from claim
                        where desk_id = :desk and grain >= :from and grain < :until and kind = 'COOLING'""")
                .param("desk", desk.value())
                .param("from", time.from())
                .param("until", time.longerBy(pause).until())
                .update();
        return claims.take(desk, time, pause, owner, "OFFER", "timestamp '" + SQL.format(Columns.stored(until)) + "'")
                .isPresent();
    }

    /** Gives the time of an appointment back as {@link Claims#coolDown} does; from now on it is nobody's. */
    void coolDown(Owner owner, Duration cooling, Owner nobody) {
        claims.coolDown(owner, cooling);
        jdbc.sql("update claim set owner = :nobody where owner = :owner")
                .param("nobody", nobody.bytes())
                .param("owner", owner.bytes())
                .update();
    }

    /** What was offered and not taken: the next in line goes first. */
    void coolOffered(Owner owner, Duration cooling) {
        jdbc.sql("""
                        update claim set kind = 'COOLING', expires_at = utc_timestamp(6) + interval :minutes minute
                        where owner = :owner and expires_at is not null""")
                .param("minutes", cooling.toMinutes())
                .param("owner", owner.bytes())
                .update();
    }

    /** Whether what was offered still stands: after its end too, until somebody else takes the time. */
    boolean isOffered(Owner owner) {
        return jdbc.sql("select count(*) from claim where owner = :owner and kind = 'OFFER'")
                        .param("owner", owner.bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Makes what was offered the time of an appointment. */
    void handOver(Owner offered, Owner appointment) {
        jdbc.sql("""
                        update claim set owner = :appointment, kind = if(kind = 'OFFER', 'APPOINTMENT', kind),
                          expires_at = null
                        where owner = :offered and kind in ('OFFER', 'PAUSE')""")
                .param("appointment", appointment.bytes())
                .param("offered", offered.bytes())
                .update();
    }

    /** Until when something at this loket is claimed that ends by itself, the nearest end first. */
    Optional<Instant> nextEnd(LoketId loket) {
        return jdbc.sql("""
                        select min(expires_at) as ends from claim
                        where desk_id in (select id from desk where loket_id = :loket)
                          and expires_at > utc_timestamp(6)""")
                .param("loket", loket.value())
                .query((row, number) -> Columns.instantIfAny(row, "ends"))
                .single();
    }
}

package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows that guard time at a desk, one a grain. Explicit statements in an explicit order, in a transaction that has
 * locked the desk's day; see docs/decisions/0002-claims-in-grains.md.
 */
@Component
class Claims {

    private static final String HOLD_ENDS = "utc_timestamp(6) + interval 20 minute";

    private static final String COUNTING_NOBODY = standing("0");
    private static final String COUNTING_MAIL = standing(others("email_hash"));
    private static final String COUNTING_MOBILE = standing(others("mobile_hash"));

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims for 20 minutes. Empty when somebody else has a part of it.
     *
     * @param pause grains behind it that stay free
     */
    Optional<Held> hold(DeskId desk, Slot slot, int pause, Owner owner) {
        return take(desk, Stretch.of(slot), pause, owner, "HOLD", HOLD_ENDS).map(ends -> new Held(desk, slot, ends));
    }

    /** Claims for good. False when somebody else has a part of it. */
    boolean book(DeskId desk, Slot slot, int pause, Owner owner) {
        return take(desk, Stretch.of(slot), pause, owner, "APPOINTMENT", "null").isPresent();
    }

    /**
     * Claims what is free or was held too long.
     *
     * @param ends until when, as SQL
     * @return until when; empty when somebody else has a part of it
     */
    Optional<Instant> take(DeskId desk, Stretch time, int pause, Owner owner, String kind, String ends) {
        return insert(desk, time, pause, owner, kind, ends)
                .or(() -> removeExpired(desk, time.longerBy(pause))
                        ? insert(desk, time, pause, owner, kind, ends)
                        : Optional.empty());
    }

    /**
     * One statement for all grains: a batch in the driver's bulk protocol loses rows on Galera.
     *
     * @return until when it is claimed
     */
    private Optional<Instant> insert(DeskId desk, Stretch time, int pause, Owner owner, String kind, String ends) {
        Stretch all = time.longerBy(pause);
        List<Object> parameters = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int grain = all.from(); grain < all.until(); grain++) {
            Collections.addAll(parameters, desk.value(), grain, owner.bytes(), grain < time.until() ? kind : "PAUSE");
            rows.add("(?, ?, ?, ?, " + ends + ")");
        }
        try {
            return jdbc
                    .sql("insert into claim (desk_id, grain, owner, kind, expires_at) values " + String.join(", ", rows)
                            + " returning expires_at")
                    .params(parameters)
                    .query((row, number) ->
                            Columns.instantIfAny(row, "expires_at").orElse(Instant.MAX))
                    .list()
                    .stream()
                    .findFirst();
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /** Whole holds, never a part of one: what is left would look like a shorter hold. */
    private boolean removeExpired(DeskId desk, Stretch time) {
        return removeHolds(holders(List.of(desk), time, "expires_at <= utc_timestamp(6)"));
    }

    /** Drops every hold and every offer that touches this time, expired or not. */
    void dropHolds(Collection<DeskId> desks, Stretch time) {
        removeHolds(holders(desks, time, "kind in ('HOLD', 'OFFER')"));
    }

    /** Drops every hold at this desk that lies in a time in which it is busy elsewhere. */
    void dropHoldsInBusyTime(DeskId desk) {
        removeHolds(jdbc.sql("""
                        select distinct owner from claim join busy on busy.desk_id = claim.desk_id
                          and claim.grain >= busy.from_grain and claim.grain < busy.until_grain
                        where claim.desk_id = :desk and claim.kind = 'HOLD'""")
                .param("desk", desk.value())
                .query((row, number) -> row.getBytes("owner"))
                .list());
    }

    private List<byte[]> holders(Collection<DeskId> desks, Stretch time, String condition) {
        return jdbc.sql("""
                        select distinct owner from claim
                        where desk_id in (:desks) and grain >= :from and grain < :until and """ + " " + condition)
                .param("desks", desks.stream().map(DeskId::value).toList())
                .param("from", time.from())
                .param("until", time.until())
                .query((row, number) -> row.getBytes("owner"))
                .list();
    }

    private boolean removeHolds(List<byte[]> owners) {
        owners.forEach(owner -> release(Owner.of(owner)));
        return !owners.isEmpty();
    }

    /** Gives a hold back, or what cooled down; leaves an appointment alone. */
    void release(Owner owner) {
        jdbc.sql("delete from claim where owner = :owner and expires_at is not null")
                .param("owner", owner.bytes())
                .update();
    }

    /** Gives back all that this owner has. */
    void free(Owner owner) {
        jdbc.sql("delete from claim where owner = :owner")
                .param("owner", owner.bytes())
                .update();
    }

    /** Gives an appointment's time back, but not at once: nobody wins by being quick, and who waits goes first. */
    void coolDown(Owner owner, Duration cooling) {
        jdbc.sql("""
                        update claim set kind = 'COOLING', expires_at = utc_timestamp(6) + interval :minutes minute
                        where owner = :owner and expires_at is null""")
                .param("minutes", cooling.toMinutes())
                .param("owner", owner.bytes())
                .update();
    }

    /** Starts the 20 minutes again. False when there is no such hold. */
    boolean prolong(Owner owner) {
        return jdbc.sql("update claim set expires_at = " + HOLD_ENDS
                                + " where owner = :owner and kind in ('HOLD', 'PAUSE') and expires_at is not null")
                        .param("owner", owner.bytes())
                        .update()
                > 0;
    }

    /** Makes the hold stay. */
    void keep(Owner owner) {
        jdbc.sql("""
                        update claim set kind = if(kind = 'HOLD', 'APPOINTMENT', kind), expires_at = null
                        where owner = :owner and kind in ('HOLD', 'PAUSE')""").param("owner", owner.bytes()).update();
    }

    /** The hold, also when its 20 minutes are over but nobody took the time since. */
    Optional<Held> held(Owner owner) {
        return jdbc
                .sql("""
                        select desk_id, loket_id, min(grain) as first, max(grain) + 1 as after, min(expires_at) as ends
                        from claim join desk on desk.id = claim.desk_id
                        where owner = :owner and kind = 'HOLD'
                        group by desk_id, loket_id""")
                .param("owner", owner.bytes())
                .query((row, number) -> held(row, new LoketId(Columns.uuid(row, "loket_id"))))
                .list()
                .stream()
                .findFirst();
    }

    /**
     * What stands after the lock.
     *
     * @param schedule version of the loket's schedule
     * @param others booked appointments to come with the same contact
     * @param held the owner's hold at this loket, if any
     */
    record Standing(long schedule, int others, Optional<Held> held) {}

    /** For a hold: nobody is counted. */
    Standing standing(LoketId loket, Owner owner) {
        return standing(COUNTING_NOBODY, loket, owner, Map.of());
    }

    /** @param contact where a confirmation goes, or null: nobody is counted */
    Standing standing(LoketId loket, Owner owner, @Nullable Contact contact) {
        if (contact == null) {
            return standing(loket, owner);
        }
        String sql =
                switch (contact.channel()) {
                    case MAIL -> COUNTING_MAIL;
                    case SMS -> COUNTING_MOBILE;
                };
        return standing(sql, loket, owner, Map.of("contact", contact.hash()));
    }

    private static String standing(String others) {
        return """
                select coalesce((select version from schedule_version where loket_id = :loket), 0) as schedule,
                  %s as others,
                  min(desk_id) as desk_id, min(grain) as first, max(grain) + 1 as after, min(expires_at) as ends
                from claim where owner = :owner and kind = 'HOLD'
                  and desk_id in (select id from desk where loket_id = :loket)""".formatted(others);
    }

    private static String others(String column) {
        return """
                (select count(*) from appointment
                  where %s = :contact and state = 'BOOKED' and starts_at > utc_timestamp())""".formatted(column);
    }

    private Standing standing(String sql, LoketId loket, Owner owner, Map<String, ?> more) {
        return jdbc.sql(sql)
                .param("loket", loket.value())
                .param("owner", owner.bytes())
                .params(more)
                .query((row, number) -> new Standing(
                        row.getLong("schedule"),
                        row.getInt("others"),
                        row.getObject("desk_id") == null ? Optional.empty() : Optional.of(held(row, loket))))
                .single();
    }

    private static Held held(ResultSet row, LoketId loket) throws SQLException {
        Stretch time = new Stretch(row.getInt("first"), row.getInt("after"));
        return new Held(
                new DeskId(Columns.uuid(row, "desk_id")),
                new Slot(loket, time.start(), time.length()),
                Columns.instant(row, "ends"));
    }
}

package nl.loketwijzer.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true after the worst of days, asked of the database past all of our code: no desk has two people, no
 * confirmed appointment is lost, every confirmed person is told. Bring it in with {@link Import}.
 */
@TestComponent
public class BookingLedger {

    private static final String OF_LOKETS = "desk_id in (select id from desk where loket_id in (:lokets))";

    /** Each finds what must not be, as one column of text. Grains are five minutes since 1970. */
    private static final Map<String, String> NEVER = Map.of(
            "a grain that is claimed twice",
            """
            select concat(desk_id, ' ', grain) from claim where %s
            group by desk_id, grain having count(*) > 1""",
            "two people at one desk",
            """
            select concat(a.id, ' ', b.id) from appointment a join appointment b
            on a.desk_id = b.desk_id and a.id < b.id and a.state = 'BOOKED' and b.state = 'BOOKED'
            and a.starts_at < b.starts_at + interval b.minutes minute
            and b.starts_at < a.starts_at + interval a.minutes minute
            where a.%s""",
            "an appointment without exactly its claims",
            """
            select a.id from appointment a left join claim c on c.owner = a.owner and c.kind <> 'PAUSE'
            where a.state = 'BOOKED' and a.%s
            group by a.id, a.minutes
            having count(c.grain) <> a.minutes div 5 or sum(c.kind = 'APPOINTMENT' and c.expires_at is null
              and c.desk_id = a.desk_id
              and c.grain - timestampdiff(second, '1970-01-01', a.starts_at) div 300
                between 0 and a.minutes div 5 - 1) <> a.minutes div 5""",
            "a claim for good that is nobody's",
            """
            select concat(desk_id, ' ', grain, ' ', kind) from claim c
            where (kind = 'APPOINTMENT' or kind = 'PAUSE' and expires_at is null) and %s
            and not exists (select 1 from appointment a
              where a.owner = c.owner and a.desk_id = c.desk_id and a.state = 'BOOKED')""",
            "somebody who was not told",
            """
            select concat(a.id, ' ', s.seq) from appointment a join seq_0_to_99 s on s.seq <= a.sequence
            where a.email_hash is not null and a.%s and not exists (select 1 from outbox_message m
              where m.about = convert(concat('appointment/', a.id, '/', s.seq) using ascii))""",
            "a change that was told twice, or under the name of another",
            """
            select min(m.about) from outbox_message m where m.about in (
              select convert(concat('appointment/', a.id, '/', s.seq) using ascii)
              from appointment a join seq_0_to_99 s on s.seq <= a.sequence where a.%s)
            group by m.message_id having count(*) > 1""");

    private final JdbcClient jdbc;
    private final Bookings bookings;

    BookingLedger(JdbcClient jdbc, Bookings bookings) {
        this.jdbc = jdbc;
        this.bookings = bookings;
    }

    /** Nothing that must never be is true of these lokets. */
    public void balances(LoketId... lokets) {
        Map<String, List<String>> found = new TreeMap<>();
        NEVER.forEach((what, sql) -> found.put(what, rows(sql.formatted(OF_LOKETS), lokets)));
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    /** Each of these stands as its citizen was told: what was answered is there. */
    public void keeps(Collection<Booked> told) {
        assertThat(told)
                .allSatisfy(booked -> assertThat(bookings.open(new Access.Code(booked.code())))
                        .isEqualTo(booked));
    }

    /** How many people have an appointment at this loket. */
    public int people(LoketId loket) {
        return rows("select id from appointment a where state = 'BOOKED' and a." + OF_LOKETS, loket)
                .size();
    }

    private List<String> rows(String sql, LoketId... lokets) {
        return jdbc.sql(sql)
                .param("lokets", List.of(lokets).stream().map(LoketId::value).toList())
                .query(String.class)
                .list();
    }
}

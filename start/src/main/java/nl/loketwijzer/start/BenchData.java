package nl.loketwijzer.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Many lokets, each with four desks that are open from nine to five each day, seven of ten talks booked. Made by the
 * database itself: two million appointments.
 */
final class BenchData implements AutoCloseable {

    /** A part of them has been. */
    static final int DAYS = 60;

    private static final int PAST_DAYS = 10;
    private static final int DESKS = 4;
    private static final int TALKS = 12;
    private static final int GRAINS = 8;
    private static final int DESKS_A_STATEMENT = 200;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Connection connection;
    private final LocalDate first = LocalDate.now(ZONE).minusDays(PAST_DAYS);
    private final Random random = new Random(7);
    private int lokets;
    private int given;

    BenchData(EmbeddedDatabase database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        run("set session unique_checks = 0, foreign_key_checks = 0, max_statement_time = 0");
        run(
                "create table bench_day (n int primary key, day date not null, grain int not null, holiday boolean not null)");
        for (int n = 0; n < DAYS; n++) {
            LocalDate day = first.plusDays(n);
            run("insert into bench_day values (%d, '%s', %d, %b)".formatted(n, day, grain(day), mayBeHoliday(day)));
        }
        run("create table bench_desk (n int primary key, loket uuid not null, id uuid not null)");
        run("create table bench_talk (n int primary key)");
        for (int n = 0; n < TALKS; n++) {
            run("insert into bench_talk values (" + n + ")");
        }
    }

    /** Rather too often: Easter, Ascension and Pentecost are some Sunday, Monday or Thursday of spring. */
    private static boolean mayBeHoliday(LocalDate day) {
        if (Set.of(MonthDay.of(1, 1), MonthDay.of(4, 27), MonthDay.of(12, 25), MonthDay.of(12, 26))
                .contains(MonthDay.from(day))) {
            return true;
        }
        boolean spring = day.getDayOfYear() > 79 && day.getDayOfYear() < 167;
        return spring
                && Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                        .contains(day.getDayOfWeek());
    }

    private static int grain(LocalDate day) {
        return (int) (day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toEpochSecond() / 300);
    }

    /** A free time at a desk. */
    record Free(UUID loket, UUID desk, Instant start) {}

    /** As many lokets as this, those that are there already too, with booked talks on that many days from today on. */
    void grow(int wanted, int days) throws SQLException {
        System.err.println("Making " + wanted + " lokets …");
        int before = lokets * DESKS;
        for (; lokets < wanted; lokets++) {
            loket(lokets);
        }
        for (int desk = before; desk < wanted * DESKS; desk += DESKS_A_STATEMENT) {
            book(desk, Math.min(desk + DESKS_A_STATEMENT, wanted * DESKS), days);
        }
    }

    private void loket(int number) throws SQLException {
        UUID loket = new UUID(0x10, number);
        run(
                "insert into loket (id, version, slug, type, name, street, postcode, place, latitude, longitude, gemeente_code, gemeente, step_free, case_worker, sample) values ('%s', 0, 'bench-%d', 'GEMEENTE', 'Loket %d', 'Straat 1', '1000AA', 'Plaats', %s, %s, '0000', 'Bench', 1, 1, 0)"
                        .formatted(loket, number, number, between(50.8, 53.3), between(4.0, 7.0)));
        for (int desk = 0; desk < DESKS; desk++) {
            int n = number * DESKS + desk;
            UUID id = new UUID(0x20, n);
            run("insert into desk (id, loket_id, name, active) values ('%s', '%s', 'Balie %d', 1)"
                    .formatted(id, loket, desk + 1));
            run("insert into bench_desk values (%d, '%s', '%s')".formatted(n, loket, id));
            run("insert into opening_rule (id, desk_id, recurrence, starts, ends, kind, valid_from) values"
                    + " (uuid(), '%s', 'FREQ=DAILY', '09:00', '17:00', 'BOOKABLE', '2020-01-01')".formatted(id));
        }
    }

    private String between(double low, double high) {
        return String.format(Locale.ROOT, "%.5f", low + random.nextDouble() * (high - low));
    }

    private void book(int from, int until, int days) throws SQLException {
        int firstDay = days == DAYS ? 0 : PAST_DAYS;
        String booked = """
                 from bench_desk d cross join bench_day y cross join bench_talk t %s
                 where d.n >= %d and d.n < %d and y.n >= %d and y.n < %d
                   and crc32(concat(d.n, '-', y.n, '-', t.n)) %% 10 < 7
                """;
        String number = "(d.n * 10000 + y.n * 100 + t.n)";
        String hash = "unhex(lpad(hex(" + number + "), 64, '0'))";
        run("insert into claim (desk_id, grain, kind, owner, expires_at) select d.id, y.grain + t.n * 8 + s.seq,"
                + " 'APPOINTMENT', " + hash + ", null "
                + booked.formatted("cross join seq_0_to_7 s", from, until, firstDay, firstDay + days)
                + " order by d.id, y.n, t.n, s.seq");
        run(
                "insert into appointment (id, loket_id, desk_id, starts_at, minutes, state, sequence, uid, owner, link_hash,"
                        + " code_hash, email_hash, link, code, name, email, language, needs, situations)"
                        + " select concat('30000000-0000-0000-0000-', lpad(hex(" + number
                        + "), 12, '0')), d.loket, d.id,"
                        + " timestampadd(minute, (y.grain + t.n * 8) * 5, '1970-01-01'), 40, 'BOOKED', 0, concat('bench-', "
                        + number + "), " + hash + ", " + hash + ", " + hash
                        + ", null, repeat('x', 100), repeat('x', 60), repeat('x', 60), null, repeat('x', 50), repeat('x', 50),"
                        + " repeat('x', 80) "
                        + booked.formatted("", from, until, firstDay, firstDay + days)
                        + " order by d.n, y.n, t.n");
        run("insert into desk_day (desk_id, day, version, changed_at) select d.id, y.day, 1, '2020-01-01'"
                + " from bench_desk d cross join bench_day y where d.n >= %d and d.n < %d order by d.id, y.day"
                        .formatted(from, until));
    }

    /** Times that nobody was given before, from the day after tomorrow until the end of the horizon. */
    List<Free> free(int wanted) throws SQLException {
        List<Free> free = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                        select d.loket, d.id, (y.grain + t.n * 8) as grain
                        from bench_desk d cross join bench_day y cross join bench_talk t
                        where y.n >= %d and y.n < %d and d.n < %d and not y.holiday
                          and crc32(concat(d.n, '-', y.n, '-', t.n)) %% 10 >= 7
                        order by crc32(concat(d.n, ':', y.n, ':', t.n)) limit %d offset %d""".formatted(PAST_DAYS + 2, PAST_DAYS + 42, lokets * DESKS, wanted, given))) {
            while (rows.next()) {
                free.add(new Free(
                        UUID.fromString(rows.getString(1)),
                        UUID.fromString(rows.getString(2)),
                        Instant.ofEpochSecond(rows.getLong(3) * 300)));
            }
        }
        given += wanted;
        return free;
    }

    /** What the server has run of the four kinds so far. */
    long statements() throws SQLException {
        return number("""
                select sum(variable_value) from information_schema.global_status
                where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')""");
    }

    /** Pairs of booked appointments that begin at one desk at one time. */
    long doubles() throws SQLException {
        return number("""
                select count(*) from (select 1 from appointment where state = 'BOOKED'
                  group by desk_id, starts_at having count(*) > 1) d""");
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

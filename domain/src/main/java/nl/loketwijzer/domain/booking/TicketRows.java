package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Ticket.State;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of who walked in, in the database. */
@Component
class TicketRows {

    private static final String ALL = """
            select t.*, (select name from desk where id = t.desk_id) as desk_name
            from walk_in_ticket t where t.loket_id = :loket and t.day = :day""";

    private final JdbcClient jdbc;

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number. Until the transaction ends nobody else at this loket gets one. */
    int next(LoketId loket, LocalDate day) {
        jdbc.sql("""
                        insert into walk_in_day (loket_id, day, latest) values (:loket, :day, 1)
                        on duplicate key update latest = latest + 1""").param("loket", loket.value()).param("day", day).update();
        return jdbc.sql("select latest from walk_in_day where loket_id = :loket and day = :day")
                .param("loket", loket.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void insert(Ticket ticket) {
        jdbc.sql("""
                        insert into walk_in_ticket (loket_id, day, number, state, taken_at)
                        values (:loket, :day, :number, :state, :at)""")
                .param("loket", ticket.loket().value())
                .param("day", ticket.day())
                .param("number", ticket.number())
                .param("state", ticket.state().name())
                .param("at", Columns.stored(ticket.takenAt()))
                .update();
    }

    /** Who waits or was called on this day, in order of number. */
    List<Ticket> open(LoketId loket, LocalDate day) {
        return jdbc.sql(ALL + " and state in ('WAITING', 'CALLED') order by number")
                .param("loket", loket.value())
                .param("day", day)
                .query((row, number) -> ticket(row))
                .list();
    }

    /** Who waits longest and is not being called by somebody else at this very moment; nobody else can call them now. */
    Optional<Ticket> first(LoketId loket, LocalDate day) {
        return jdbc.sql(ALL + " and state = 'WAITING' order by number limit 1 for update skip locked")
                .param("loket", loket.value())
                .param("day", day)
                .query((row, number) -> ticket(row))
                .optional();
    }

    /** False when it stands otherwise by now: then nothing changes. */
    boolean change(Ticket seen, State state, @Nullable DeskId desk) {
        return jdbc.sql("""
                        update walk_in_ticket set state = :state, desk_id = :desk
                        where loket_id = :loket and day = :day and number = :number and state = :seen""")
                        .param("state", state.name())
                        .param("desk", desk == null ? null : desk.value())
                        .param("loket", seen.loket().value())
                        .param("day", seen.day())
                        .param("number", seen.number())
                        .param("seen", seen.state().name())
                        .update()
                > 0;
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        LocalDate day = Columns.of(row, "day", LocalDate.class);
        Instant taken = Columns.instant(row, "taken_at");
        return new Ticket(
                new LoketId(Columns.uuid(row, "loket_id")),
                day,
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                Columns.deskIfAny(row),
                Optional.ofNullable(row.getString("desk_name")).orElse(""),
                taken);
    }
}

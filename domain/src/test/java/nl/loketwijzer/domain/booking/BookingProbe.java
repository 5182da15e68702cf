package nl.loketwijzer.domain.booking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the database behind the services, and turns its clock for one hold. */
@TestComponent
class BookingProbe {

    private final JdbcClient jdbc;
    private final Tokens tokens;

    BookingProbe(JdbcClient jdbc, Tokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    void expire(HoldToken token) {
        byte[] owner = tokens.owner(token).bytes();
        jdbc.sql("update claim set expires_at = utc_timestamp(6) - interval 1 second where owner = ?")
                .param(owner)
                .update();
        jdbc.sql("""
                        update desk_day set version = version + 1, changed_at = utc_timestamp(6)
                        where desk_id in (select desk_id from claim where owner = ?)""").param(owner).update();
    }

    /** What was cancelled at this loket has cooled down. */
    void coolDownEnds(LoketId loket) {
        jdbc.sql("""
                        update claim set expires_at = utc_timestamp(6) - interval 1 second
                        where kind = 'COOLING' and desk_id in (select id from desk where loket_id = ?)""").param(loket.value()).update();
        jdbc.sql("""
                        update desk_day set version = version + 1, changed_at = utc_timestamp(6)
                        where desk_id in (select id from desk where loket_id = ?)""").param(loket.value()).update();
    }

    /** In two seconds. */
    void holdEndsSoon(HoldToken token) {
        byte[] owner = tokens.owner(token).bytes();
        jdbc.sql("update claim set expires_at = utc_timestamp(6) + interval 2 second where owner = ?")
                .param(owner)
                .update();
        jdbc.sql("""
                        update desk_day set version = version + 1, changed_at = utc_timestamp(6)
                        where desk_id in (select desk_id from claim where owner = ?)""").param(owner).update();
    }

    /** Who waits is told of no change any more. */
    void nothingElseChanges() {
        jdbc.sql("update waiting_noticed set noticed_at = utc_timestamp(6) + interval 1 hour")
                .update();
    }

    /** Somebody began to look and never came back. */
    void lookIsBrokenOff(LoketId loket) {
        jdbc.sql("""
                        insert into waiting_look (loket_id, due_at, version)
                        values (?, utc_timestamp(6) + interval 2 minute, 1)
                        on duplicate key update due_at = utc_timestamp(6) + interval 2 minute""").param(loket.value()).update();
    }

    /** The fair hour has come. */
    void thinkingEnds(AppointmentId id) {
        jdbc.sql("update earlier_time set ends_at = utc_timestamp(6) where open_for = ?")
                .param(id.value())
                .update();
    }

    int offered(DeskId desk) {
        return count("select count(*) from claim where desk_id = ? and kind = 'OFFER'", desk.value());
    }

    /** How many times were held for this person, ever. */
    int asked(AppointmentId id) {
        return count("select count(*) from earlier_time where appointment_id = ?", id.value());
    }

    /** Message-ID of the last letter that asked this person; empty when there is none. */
    String letter(AppointmentId id) {
        return jdbc.sql("select message_id from outbox_message where about like ? order by id desc limit 1")
                .param("appointment/" + id.value() + "/earlier/%")
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** As if the agenda of this desk was read so many minutes earlier. */
    void age(DeskId desk, int minutes) {
        jdbc.sql("""
                        update desk_agenda set good_at = good_at - interval :minutes minute,
                          whole_at = whole_at - interval :minutes minute
                        where desk_id = :desk""").param("minutes", minutes).param("desk", desk.value()).update();
        jdbc.sql("""
                        update schedule_version set version = version + 1, changed_at = utc_timestamp(6)
                        where loket_id = (select loket_id from desk where id = ?)""").param(desk.value()).update();
    }

    /** It is this agenda's turn to be read. */
    void due(DeskId desk) {
        jdbc.sql("update desk_agenda set due_at = utc_timestamp(6) where desk_id = ?")
                .param(desk.value())
                .update();
    }

    /** Everything that is stored of the agenda of this desk, as text. */
    String storedAgenda(DeskId desk) {
        return jdbc.sql("select * from desk_agenda where desk_id = ?")
                        .param(desk.value())
                        .query((row, number) -> new String(row.getBytes("address"), ISO_8859_1) + row.getString("etag"))
                        .single()
                + jdbc.sql("select * from busy where desk_id = ?")
                        .param(desk.value())
                        .query()
                        .listOfRows();
    }

    /** Its time came a quarter of an hour ago. */
    void hasBegun(AppointmentId id) {
        jdbc.sql("update appointment set starts_at = utc_timestamp() - interval 15 minute where id = ?")
                .param(id.value())
                .update();
    }

    /** Every message to this person comes back. */
    void comesBack(AppointmentId id) {
        jdbc.sql("update outbox_message set state = 'FAILED', failed_at = utc_timestamp(6) where subject = ?")
                .param("appointment/" + id.value())
                .update();
    }

    int claims(HoldToken token) {
        return count(
                "select count(*) from claim where owner = ?",
                tokens.owner(token).bytes());
    }

    int claims(DeskId desk) {
        return count("select count(*) from claim where desk_id = ? and kind <> 'COOLING'", desk.value());
    }

    int appointments(DeskId desk) {
        return count("select count(*) from appointment where state = 'BOOKED' and desk_id = ?", desk.value());
    }

    /** Pairs of booked appointments at one desk that share time: must be none, ever. */
    int overlaps(DeskId desk) {
        return count("""
                select count(*) from appointment a join appointment b on a.desk_id = b.desk_id and a.id < b.id
                where a.desk_id = ? and a.state = 'BOOKED' and b.state = 'BOOKED'
                  and a.starts_at < b.starts_at + interval b.minutes minute
                  and b.starts_at < a.starts_at + interval a.minutes minute""", desk.value());
    }

    int messages(AppointmentId id) {
        return count("select count(*) from outbox_message where about like ?", "appointment/" + id.value() + "/%");
    }

    int audited(String action, String subject) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject = ?")
                .params(action, subject)
                .query(Integer.class)
                .single();
    }

    private int count(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }
}

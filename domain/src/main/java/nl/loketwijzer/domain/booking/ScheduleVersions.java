package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.shared.AfterCommit;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of a loket's desks, hours and closures, so that who keeps them in memory knows when to look again. */
@Component
class ScheduleVersions {

    private final JdbcClient jdbc;
    private final Timetables timetables;

    ScheduleVersions(JdbcClient jdbc, Timetables timetables) {
        this.jdbc = jdbc;
        this.timetables = timetables;
    }

    /** In the transaction of the change. */
    void raise(LoketId loket) {
        jdbc.sql("""
                        insert into schedule_version (loket_id, version, changed_at)
                        values (:loket, 1, utc_timestamp(6))
                        on duplicate key update version = version + 1, changed_at = utc_timestamp(6)""").param("loket", loket.value()).update();
        AfterCommit.run(() -> timetables.forget(loket));
    }
}

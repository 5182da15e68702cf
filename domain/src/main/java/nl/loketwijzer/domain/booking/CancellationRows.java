package nl.loketwijzer.domain.booking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why staff cancelled, in the database. */
@Component
class CancellationRows {

    private final JdbcClient jdbc;

    CancellationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason null: nothing is kept */
    void store(Appointment appointment, @Nullable CancelReason reason) {
        if (reason != null) {
            jdbc.sql("insert into cancellation (appointment_id, reason) values (?, ?)")
                    .params(appointment.id().value(), reason.name())
                    .update();
        }
    }

    Optional<CancelReason> find(AppointmentId id) {
        return jdbc.sql("select reason from cancellation where appointment_id = ?")
                .param(id.value())
                .query((row, number) -> CancelReason.valueOf(row.getString("reason")))
                .optional();
    }
}

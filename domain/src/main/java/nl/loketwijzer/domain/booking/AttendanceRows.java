package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came, in the database. What was said of a time that was moved since counts no more. */
@Component
class AttendanceRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of these of whom something was said. */
    Map<AppointmentId, Attendance> of(Collection<Appointment> appointments) {
        if (appointments.isEmpty()) {
            return Map.of();
        }
        Map<AppointmentId, Integer> sequences =
                appointments.stream().collect(Collectors.toMap(Appointment::id, Appointment::sequence));
        List<Said> said = jdbc.sql("""
                        select appointment_id, sequence, state from attendance where appointment_id in (:ids)""")
                .param(
                        "ids",
                        sequences.keySet().stream().map(AppointmentId::value).toList())
                .query((row, number) -> new Said(
                        new AppointmentId(Columns.uuid(row, "appointment_id")),
                        row.getInt("sequence"),
                        Attendance.valueOf(row.getString("state"))))
                .list();
        return said.stream()
                .filter(one -> Integer.valueOf(one.sequence()).equals(sequences.get(one.id())))
                .collect(Collectors.toMap(Said::id, Said::attendance));
    }

    private record Said(AppointmentId id, int sequence, Attendance attendance) {}

    void store(Appointment appointment, Attendance attendance) {
        if (attendance == Attendance.EXPECTED) {
            jdbc.sql("delete from attendance where appointment_id = ?")
                    .param(appointment.id().value())
                    .update();
            return;
        }
        jdbc.sql("""
                        replace into attendance (appointment_id, sequence, state, marked_at)
                        values (:id, :sequence, :state, :at)""")
                .param("id", appointment.id().value())
                .param("sequence", appointment.sequence())
                .param("state", attendance.name())
                .param("at", Columns.stored(clock.instant()))
                .update();
    }
}

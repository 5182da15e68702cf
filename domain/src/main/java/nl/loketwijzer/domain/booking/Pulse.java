package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells cheaply whether anything about a loket's appointments changed, without opening any of them. */
@Component
class Pulse {

    private final JdbcClient jdbc;

    Pulse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An interpreter's state is sealed anew each time it is said, so its bytes tell that too. */
    String of(LoketId loket, Stretch time) {
        return jdbc.sql("""
                        select concat_ws('/', count(*),
                          coalesce(sum(crc32(concat(a.id, a.desk_id, a.starts_at, a.sequence, a.state,
                            coalesce(hex(a.interpreter), '')))), 0),
                          coalesce(sum(crc32(concat(s.appointment_id, s.sequence, s.state))), 0)) as pulse
                        from appointment a left join attendance s on s.appointment_id = a.id
                        where a.loket_id = :loket and a.starts_at >= :from and a.starts_at < :until""")
                .param("loket", loket.value())
                .param("from", Columns.stored(time.start()))
                .param("until", Columns.stored(Stretch.instant(time.until())))
                .query(String.class)
                .single();
    }
}

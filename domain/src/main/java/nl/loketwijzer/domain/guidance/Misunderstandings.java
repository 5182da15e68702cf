package nl.loketwijzer.domain.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.loketwijzer.i18n.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was understood wrongly, so that understanding can get better. Knows no text and no person. */
@Service
public class Misunderstandings {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient database;
    private final Clock clock;

    Misunderstandings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One more person said that this is not it.
     *
     * @param meant what it was instead, when the person said so
     */
    @Transactional
    public void count(Language language, SituationId recognised, Optional<SituationId> meant) {
        database.sql("""
                        insert into misunderstanding (day, language, recognised, meant, times) values (?, ?, ?, ?, 1)
                        on duplicate key update times = times + 1
                        """)
                .params(
                        LocalDate.now(clock.withZone(HERE)),
                        language.tag(),
                        recognised.value(),
                        meant.map(SituationId::value).orElse(""))
                .update();
    }

    /** How often, on all days since this one. */
    public long since(LocalDate day, SituationId recognised) {
        return database.sql("select coalesce(sum(times), 0) from misunderstanding where day >= ? and recognised = ?")
                .params(day, recognised.value())
                .query(Long.class)
                .single();
    }
}

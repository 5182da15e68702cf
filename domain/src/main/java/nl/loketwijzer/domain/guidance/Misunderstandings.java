package nl.loketwijzer.domain.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.i18n.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what was understood wrongly, so that understanding can get better. Knows no text and no person. */
@Service
public class Misunderstandings {

    private static final Logger LOG = LoggerFactory.getLogger(Misunderstandings.class);

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Misunderstandings(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * One more person said that this is not it. When the database is away it is not counted: nobody has to wait for a
     * figure.
     *
     * @param meant what it was instead, when the person said so
     */
    public void count(Language language, SituationId recognised, Optional<SituationId> meant) {
        try {
            transaction.executeWithoutResult(status -> store(language, recognised, meant));
        } catch (DataAccessException | TransactionException e) {
            if (!Outage.is(e)) {
                throw e;
            }
            LOG.warn("A misunderstanding was not counted: {}", e.getClass().getName());
        }
    }

    private void store(Language language, SituationId recognised, Optional<SituationId> meant) {
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

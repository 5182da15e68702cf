package nl.loketwijzer.domain.helping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Secrets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links with which staff open the portal to help somebody. A link lives five minutes and opens once. Not in the audit
 * log: who helped at what time would lead to whom they helped.
 */
@Service
@Transactional(readOnly = true)
public class HelperLinks {

    /** How long a link can be used. */
    public static final Duration LIVES = Duration.ofMinutes(5);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Secrets secrets;
    private final JdbcClient database;
    private final Clock clock;

    HelperLinks(Secrets secrets, JdbcClient database, Clock clock) {
        this.secrets = secrets;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A new link, for one person who is helped at this loket. Leaves no trace.
     *
     * @return letters, digits, dashes and underscores, about a hundred of them
     * @throws nl.loketwijzer.domain.shared.NotAllowed for who does not work there
     */
    public String make(Actor actor, LoketId loket) {
        actor.requireWelcomes(loket);
        return new HelperLink(UUID.randomUUID(), loket, clock.instant().plus(LIVES)).sealed(secrets);
    }

    /**
     * Uses a link up, and counts it.
     *
     * @return the loket where somebody is helped
     * @throws NoLiveLink when it is not ours, was used before, or is too old
     */
    @Transactional
    public LoketId use(String sealed) {
        HelperLink link = HelperLink.open(sealed, secrets);
        Instant now = clock.instant();
        if (!now.isBefore(link.expires())) {
            throw new NoLiveLink();
        }
        try {
            database.sql("insert into helper_link_used (id_hash, expires_at) values (?, ?)")
                    .params(link.hash(secrets), utc(link.expires()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new NoLiveLink();
        }
        database.sql("insert into helping_count (loket_id, day, times) values (?, ?, 1)"
                        + " on duplicate key update times = times + 1")
                .params(link.loket().value(), day(now))
                .update();
        database.sql("delete from helper_link_used where expires_at < ? limit 100")
                .params(utc(now.minus(LIVES)))
                .update();
        return link.loket();
    }

    /**
     * How many people were helped at this loket today.
     *
     * @throws nl.loketwijzer.domain.shared.NotAllowed for who does not work there
     */
    public int today(Actor actor, LoketId loket) {
        actor.requireWelcomes(loket);
        return database.sql("select times from helping_count where loket_id = ? and day = ?")
                .params(loket.value(), day(clock.instant()))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

package nl.loketwijzer.domain.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.loketwijzer.domain.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing a password slow, over all nodes together: after five tries there is a rest of a minute, and with each try
 * after it one twice as long, up to an hour. Never for good.
 */
@Service
@Transactional
public class LoginTries {

    private static final int FREE = 5;
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient database;
    private final Secrets secrets;
    private final Clock clock;

    LoginTries(JdbcClient database, Secrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Asks for a try and counts it, before the password is looked at: tries at the same moment cannot slip through
     * together. A try that is refused does not make the rest longer.
     *
     * @param who whose tries are counted together; stored as a hash
     * @return zero when it may be tried now; else how long to wait
     */
    public Duration admit(String who) {
        Instant now = clock.instant();
        database.sql("delete from login_try where last_at < ? limit 100")
                .param(stored(now.minus(FORGOTTEN_AFTER)))
                .update();
        byte[] hash = hash(who);
        database.sql("insert into login_try (who, tries, last_at) values (?, 0, ?) on duplicate key update who = who")
                .params(hash, stored(now))
                .update();
        Tries tries = database.sql("select tries, last_at from login_try where who = ? for update")
                .param(hash)
                .query((row, number) -> new Tries(
                        row.getInt("tries"),
                        row.getObject("last_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .single();
        Duration left = Duration.between(now, tries.last().plus(tries.rest()));
        if (left.isPositive()) {
            return left;
        }
        database.sql("update login_try set tries = tries + 1, last_at = ? where who = ?")
                .params(stored(now), hash)
                .update();
        return Duration.ZERO;
    }

    /** After a right password. */
    public void forget(String who) {
        database.sql("delete from login_try where who = ?").param(hash(who)).update();
    }

    private byte[] hash(String who) {
        return secrets.lookup(who, "staff.try");
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private record Tries(int count, Instant last) {

        Duration rest() {
            if (count < FREE) {
                return Duration.ZERO;
            }
            Duration rest = FIRST_REST.multipliedBy(1L << Math.min(count - FREE, 10));
            return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
        }
    }
}

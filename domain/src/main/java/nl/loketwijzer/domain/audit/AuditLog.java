package nl.loketwijzer.domain.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at or changed what. Joins the running transaction. Holds ids and names of things, never personal data. */
@Service
public class AuditLog {

    private static final String REFUSED = "refused";
    private static final int LONGEST_WHY = 200;
    private static final int PORTION = 500;

    private final JdbcClient database;
    private final Clock clock;

    AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Written with the deed, or not at all: a running transaction that only reads cannot be told about.
     *
     * @param action what was done, {@code appointment.cancelled}; at most 80 signs
     * @param subject what it was done to, {@code appointment/ID}; at most 160 signs
     */
    @Transactional
    public void record(Actor actor, String action, String subject) {
        write(actor, action, subject, null);
    }

    /**
     * That somebody tried what is not theirs. Called outside the transaction that was refused: it is undone.
     *
     * @param subject where it was tried, {@code screen/verzet}; never what somebody typed
     */
    @Transactional
    public void refused(Actor actor, String subject, NotAllowed refusal) {
        String why = String.valueOf(refusal.getMessage());
        write(actor, REFUSED, subject, why.substring(0, Math.min(why.length(), LONGEST_WHY)));
    }

    private void write(Actor actor, String action, String subject, @Nullable String why) {
        database.sql("insert into audit_entry (at, actor, action, subject, why) values (?, ?, ?, ?, ?)")
                .param(LocalDateTime.now(clock))
                .param(actor.label())
                .param(action)
                .param(subject)
                .param(why)
                .update();
    }

    /** One of many deeds that are done together, as {@link #record} says. */
    public record Deed(String action, String subject) {}

    /** As {@link #record}, for many at once. */
    @Transactional
    public void recordAll(Actor actor, List<Deed> deeds) {
        LocalDateTime now = LocalDateTime.now(clock);
        for (int start = 0; start < deeds.size(); start += PORTION) {
            List<Deed> portion = deeds.subList(start, Math.min(deeds.size(), start + PORTION));
            List<Object> values = new ArrayList<>();
            portion.forEach(deed -> values.addAll(List.of(now, actor.label(), deed.action(), deed.subject())));
            database.sql("insert into audit_entry (at, actor, action, subject) values "
                            + String.join(", ", Collections.nCopies(portion.size(), "(?, ?, ?, ?)")))
                    .params(values)
                    .update();
        }
    }
}

package nl.loketwijzer.domain.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The audit log, to be read by administrators. Each look in it is written to it. */
@Service
@Transactional
public class Logbook {

    /** Lines on one page. */
    public static final int PAGE = 50;

    private static final int AT_ONCE = 1000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(EntryRows.ZONE);

    private final EntryRows rows;
    private final AuditLog audit;

    Logbook(EntryRows rows, AuditLog audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * A part of the log.
     *
     * @param older whether there is more behind the last of these
     */
    public record Page(List<Entry> entries, boolean older) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Newest first, as it was before this look.
     *
     * @param before only older ones than this id; null: from the newest on
     */
    public Page read(Actor actor, Wanted wanted, @Nullable Long before) {
        actor.requireAdministers();
        List<Entry> found = rows.find(wanted, before, PAGE + 1);
        audit.record(actor, "log.read", "log/" + wanted.fields());
        return new Page(found.stream().limit(PAGE).toList(), found.size() > PAGE);
    }

    /** What can be looked for, {@code appointment.cancelled}, by name. */
    @Transactional(readOnly = true)
    public List<String> actions(Actor actor) {
        actor.requireAdministers();
        return rows.actions();
    }

    /** Writes all that is wanted as CSV, newest first, in pieces: however long the log is, little of it is in memory. */
    @Transactional(
            propagation = Propagation.NOT_SUPPORTED) // that it was taken along is written first, whatever breaks off
    public void export(Actor actor, Wanted wanted, Appendable out) {
        actor.requireAdministers();
        audit.record(actor, "log.exported", "log/" + wanted.fields());
        try {
            out.append(Csv.line(List.of("at", "who", "what", "subject", "why")));
            List<Entry> piece = rows.find(wanted, null, AT_ONCE);
            while (!piece.isEmpty()) {
                for (Entry entry : piece) {
                    out.append(line(entry));
                }
                piece = rows.find(wanted, piece.getLast().id(), AT_ONCE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Entry entry) {
        return Csv.line(List.of(MOMENT.format(entry.at()), entry.who(), entry.what(), entry.subject(), entry.why()));
    }
}

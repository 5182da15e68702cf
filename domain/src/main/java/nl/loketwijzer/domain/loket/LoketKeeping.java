package nl.loketwijzer.domain.loket;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.LoketRefused.Problem;
import nl.loketwijzer.domain.loket.LoketRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.AfterCommit;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a loket tells of itself, as those who keep it write it. What is saved counts for the very next look of a citizen.
 * Methods throw {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket; only
 * administrators add one.
 */
@Service
public class LoketKeeping {

    static final ZoneId WALL = ZoneId.of("Europe/Amsterdam");

    private final LoketRows rows;
    private final LoketDirectory directory;
    private final Instanties instanties;
    private final Gemeenten gemeenten;
    private final AuditLog audit;
    private final Clock clock;

    LoketKeeping(
            LoketRows rows,
            LoketDirectory directory,
            Instanties instanties,
            Gemeenten gemeenten,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.instanties = instanties;
        this.gemeenten = gemeenten;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * As it stands in the database at this moment.
     *
     * @throws LoketGone there is none such
     */
    public LoketSheet open(Actor actor, LoketId id) {
        actor.requireKeeps(id);
        return rows.find(id).map(LoketSheet::of).orElseThrow(LoketGone::new);
    }

    /** The day on the wall, as {@link LoketField#CHECKED} writes it. */
    public String today() {
        return day().toString();
    }

    /**
     * Saves the fields that are not as they stand, and writes their names to the audit log.
     *
     * @throws LoketRefused a field that cannot be so
     * @throws LoketOvertaken somebody else changed it since the sheet was read
     * @throws LoketGone there is none such
     */
    @Transactional
    public LoketSheet save(Actor actor, LoketSheet sheet) {
        LoketId id = sheet.id();
        if (id == null) {
            return add(actor, sheet);
        }
        actor.requireKeeps(id);
        LoketRows.Kept now = rows.lock(id).orElseThrow(LoketGone::new);
        if (now.version() != sheet.version()) {
            throw new LoketOvertaken(LoketSheet.of(now));
        }
        Loket before = now.loket();
        Loket loket = read(actor, sheet.texts(), before, id, before.slug());
        if (!loket.equals(before)) {
            rows.replace(List.of(loket));
            different(before, loket).forEach(field -> audit.record(actor, action(field), subject(id)));
            AfterCommit.run(directory::forget);
        }
        return open(actor, id);
    }

    private LoketSheet add(Actor actor, LoketSheet sheet) {
        actor.requireAdministers();
        LoketId id = new LoketId(UUID.randomUUID());
        Loket read = read(actor, sheet.texts(), null, id, "");
        Slug slug = Slug.of(read.name(), read.address().place());
        Loket loket =
                read.named(slug.free(wanted -> !rows.named(List.of(wanted)).isEmpty()));
        rows.insert(List.of(loket));
        audit.record(actor, "loket.added", subject(id));
        AfterCommit.run(directory::forget);
        return open(actor, id);
    }

    /**
     * @param before null for a new one
     * @throws LoketRefused a field that cannot be so
     */
    private Loket read(Actor actor, Map<LoketField, String> texts, @Nullable Loket before, LoketId id, String slug) {
        LoketReader reader = new LoketReader(texts, before, instanties, gemeenten);
        Loket loket = reader.read(id, slug, actor.label(), day());
        List<Problem> problems = new ArrayList<>(reader.problems());
        problems.addAll(sampleProblems(actor, before, loket));
        if (!problems.isEmpty()) {
            throw new LoketRefused(problems);
        }
        return loket;
    }

    /** People are sent to a loket that is none no more: an administrator says so, and somebody looked at all of it. */
    static List<Problem> sampleProblems(Actor actor, @Nullable Loket before, Loket after) {
        boolean wasSample = before == null || before.sample();
        if (wasSample == after.sample()) {
            return List.of();
        }
        if (!actor.administers()) {
            return List.of(new Problem(LoketField.SAMPLE, Reason.NOT_YOURS));
        }
        return after.sample() || after.details().check() != null
                ? List.of()
                : List.of(new Problem(LoketField.SAMPLE, Reason.NOT_CHECKED));
    }

    static List<LoketField> different(Loket before, Loket after) {
        return LoketField.different(LoketField.texts(before), LoketField.texts(after));
    }

    static String action(LoketField field) {
        return "loket.changed." + field.name().toLowerCase(Locale.ROOT);
    }

    static String subject(LoketId id) {
        return "loket/" + id;
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), WALL);
    }
}

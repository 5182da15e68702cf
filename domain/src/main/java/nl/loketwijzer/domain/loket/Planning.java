package nl.loketwijzer.domain.loket;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.ImportPlan.RowProblem;
import nl.loketwijzer.domain.loket.ImportPlan.RowReason;
import nl.loketwijzer.domain.loket.ImportPlan.RowReason.Whole;
import nl.loketwijzer.domain.loket.LoketRows.Kept;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** Compares a table with the lokets that stand, some hundreds of rows at a time, and hands on what becomes otherwise. */
final class Planning {

    private static final int AT_ONCE = 500;
    static final int MOST_ROWS = 100_000;

    private final Actor actor;
    private final Instanties instanties;
    private final Gemeenten gemeenten;
    private final LocalDate today;
    private final Standing standing;
    private final Outcome outcome;
    private final List<LoketTable.Row> waiting = new ArrayList<>();
    private final Set<String> slugs = new HashSet<>();
    private final PlanNotes notes = new PlanNotes();

    /** Reads lokets by their slugs. */
    interface Standing {
        List<Kept> named(Set<String> slugs);
    }

    /** Is told of what becomes otherwise, in portions. */
    interface Outcome {
        void accept(List<Loket> added, List<Changed> changed);
    }

    /** A loket that becomes otherwise. */
    record Changed(Loket loket, List<LoketField> fields) {}

    Planning(
            Actor actor,
            Instanties instanties,
            Gemeenten gemeenten,
            LocalDate today,
            Standing standing,
            Outcome outcome) {
        this.actor = actor;
        this.instanties = instanties;
        this.gemeenten = gemeenten;
        this.today = today;
        this.standing = standing;
        this.outcome = outcome;
    }

    void row(LoketTable.Row row) {
        waiting.add(row);
        if (waiting.size() == AT_ONCE) {
            compare();
        }
        if (notes.rows() > MOST_ROWS) {
            throw new TableRefused(TableRefused.Reason.TOO_MANY_ROWS, "");
        }
    }

    ImportPlan done() {
        compare();
        return notes.plan();
    }

    private void compare() {
        Set<String> named = new HashSet<>();
        waiting.forEach(row -> named.add(slug(row)));
        Map<String, Kept> kept =
                standing.named(named).stream().collect(toMap(one -> one.loket().slug(), identity()));
        List<Loket> fresh = new ArrayList<>();
        List<Changed> others = new ArrayList<>();
        for (LoketTable.Row row : waiting) {
            Kept before = kept.get(slug(row));
            Whole whole = whole(row, before);
            if (whole != null) {
                notes.wrong(row.number(), List.of(new RowProblem(row.number(), LoketTable.KEY, whole)));
            } else if (before == null) {
                add(row, fresh);
            } else {
                change(row, before, others);
            }
        }
        waiting.clear();
        outcome.accept(fresh, others);
    }

    /** A new one has the slug that it gets: the same table a second time finds it. */
    private static String slug(LoketTable.Row row) {
        return row.key().isEmpty()
                ? Slug.of(
                                row.texts().getOrDefault(LoketField.NAME, "").strip(),
                                row.texts().getOrDefault(LoketField.PLACE, "").strip())
                        .value()
                : row.key();
    }

    private @Nullable Whole whole(LoketTable.Row row, @Nullable Kept before) {
        if (!slugs.add(slug(row))) {
            return Whole.LOKET_TWICE;
        }
        if (before != null) {
            return actor.keeps(before.loket().id()) ? null : Whole.NOT_YOURS;
        }
        if (!row.key().isEmpty()) {
            return Whole.UNKNOWN_LOKET;
        }
        return actor.administers() ? null : Whole.ONLY_ADMINISTRATORS_ADD;
    }

    private void add(LoketTable.Row row, List<Loket> fresh) {
        Loket loket = read(row, null, new LoketId(UUID.randomUUID()));
        if (loket != null) {
            notes.added(row.number(), loket);
            fresh.add(loket);
        }
    }

    private void change(LoketTable.Row row, Kept before, List<Changed> others) {
        Map<LoketField, String> now = LoketField.texts(before.loket());
        if (LoketField.different(now, row.texts()).isEmpty()) {
            notes.same();
            return;
        }
        Loket loket = read(row, before.loket(), before.loket().id());
        if (loket == null) {
            return;
        }
        List<LoketField> fields = LoketField.different(now, LoketField.texts(loket));
        if (fields.isEmpty()) {
            notes.same();
            return;
        }
        notes.changed(row.number(), loket, before.version(), now, fields);
        others.add(new Changed(loket, fields));
    }

    private @Nullable Loket read(LoketTable.Row row, @Nullable Loket before, LoketId id) {
        LoketReader reader = new LoketReader(row.texts(), before, instanties, gemeenten);
        Loket loket = reader.read(id, slug(row), actor.label(), today);
        List<LoketRefused.Problem> wrongFields = new ArrayList<>(reader.problems());
        wrongFields.addAll(LoketKeeping.sampleProblems(actor, before, loket));
        if (wrongFields.isEmpty()) {
            return loket;
        }
        notes.wrong(
                row.number(),
                wrongFields.stream()
                        .map(problem -> new RowProblem(
                                row.number(), problem.field().column(), new RowReason.Field(problem.reason())))
                        .toList());
        return null;
    }
}

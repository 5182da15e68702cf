package nl.loketwijzer.domain.loket;

import java.util.List;

/**
 * What a table would change. Lokets that are not in it stay as they are.
 *
 * @param added how many are new
 * @param changed how many become otherwise
 * @param same how many stay as they are
 * @param wrong how many rows cannot be read: then nothing can be saved
 * @param news the first of those that are new or become otherwise
 * @param problems the first of what is wrong
 * @param fingerprint of all that would change: with it one says which plan is meant
 */
public record ImportPlan(
        int added, int changed, int same, int wrong, List<News> news, List<RowProblem> problems, String fingerprint) {

    /** So many are shown of each. */
    public static final int SHOWN = 100;

    public ImportPlan {
        news = List.copyOf(news);
        problems = List.copyOf(problems);
    }

    /** Whether there is something to save, and nothing is wrong. */
    public boolean canBeCarriedOut() {
        return wrong == 0 && added + changed > 0;
    }

    /**
     * A loket that is new or becomes otherwise.
     *
     * @param row as a spreadsheet counts
     * @param differences empty for a new one
     */
    public record News(long row, String name, List<Difference> differences) {
        public News {
            differences = List.copyOf(differences);
        }
    }

    /** A field that becomes otherwise. */
    public record Difference(LoketField field, String before, String after) {}

    /**
     * What is wrong in a row.
     *
     * @param row as a spreadsheet counts
     * @param column its head
     */
    public record RowProblem(long row, String column, RowReason reason) {}

    /** Each has its sentence under {@code admin.loket.refused.REASON} or {@code admin.import.row.REASON}. */
    public sealed interface RowReason {
        String name();

        /** A field that cannot be so. */
        record Field(LoketRefused.Reason why) implements RowReason {
            @Override
            public String name() {
                return why.name();
            }
        }

        /** The row as a whole. */
        enum Whole implements RowReason {
            UNKNOWN_LOKET,
            LOKET_TWICE,
            NOT_YOURS,
            ONLY_ADMINISTRATORS_ADD
        }
    }
}

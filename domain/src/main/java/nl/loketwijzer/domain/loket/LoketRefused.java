package nl.loketwijzer.domain.loket;

import java.util.List;

/** A loket that cannot be so; nothing was saved. */
public final class LoketRefused extends RuntimeException {

    private final transient List<Problem> problems;

    LoketRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** In the order of the fields. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong with one field. */
    public record Problem(LoketField field, Reason reason) {}

    /** Each has its sentence under {@code admin.loket.refused.REASON}. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        NOT_A_CHOICE,
        NOT_YES_OR_NO,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        NOT_A_POSTCODE,
        NOT_A_PHONE,
        NOT_HOURS,
        UNKNOWN_INSTANTIE,
        NOT_A_DAY,
        NOT_CHECKED,
        NOT_YOURS
    }
}

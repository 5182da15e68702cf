package nl.loketwijzer.domain.booking;

/** A desk, rule or closure that cannot be so; nothing was saved. */
public final class ScheduleRefused extends RuntimeException {

    private final Reason reason;

    ScheduleRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Each has its sentence under {@code admin} key {@code schedule.refused.REASON}. */
    public enum Reason {
        ENDS_BEFORE_START,
        OVERLAPS,
        NOTHING_TO_COPY,
        NOT_ON_FIVE_MINUTES,
        ENDS_BEFORE_VALID,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN,
        REASON_TOO_LONG,
        GONE,
        WAYS_MISSING,
        LANGUAGES_MISSING,
        NO_AGENDA_ADDRESS,
        LEAD_OUT_OF_RANGE,
        INTERPRETER_OUT_OF_RANGE,
        HORIZON_OUT_OF_RANGE,
        PAUSE_OUT_OF_RANGE,
        COOLING_OUT_OF_RANGE,
        HOLIDAY_UNKNOWN
    }
}

package nl.loketwijzer.domain.booking;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a change leaves the hours of each desk. Pure. */
final class ChangedHours {

    private ChangedHours() {}

    /** Empty when the desk is out of use after it. */
    static Optional<DeskHours> of(ScheduleChange change, DeskHours hours) {
        return switch (change) {
            case Closure closure when closure.concerns(hours.desk()) -> Optional.of(hours.closed(closure.time()));
            case ScheduleChange.Hours(var loket, OpeningRule rule)
            when rule.desk().equals(id(hours)) ->
                Optional.of(hours.ruled(Stream.concat(hours.rulesBut(rule.id()), Stream.of(rule))
                        .toList()));
            case ScheduleChange.NoHours(var loket, OpeningRule rule)
            when rule.desk().equals(id(hours)) ->
                Optional.of(hours.ruled(hours.rulesBut(rule.id()).toList()));
            case ScheduleChange.DeskAs(Desk desk)
            when desk.id().equals(id(hours)) -> desk.active() ? Optional.of(hours.at(desk)) : Optional.empty();
            default -> Optional.of(hours);
        };
    }

    /** The one desk that it is about, or null: the whole loket. */
    static @Nullable DeskId desk(ScheduleChange change) {
        return switch (change) {
            case Closure closure -> closure.desk();
            case ScheduleChange.Hours hours -> hours.rule().desk();
            case ScheduleChange.NoHours hours -> hours.rule().desk();
            case ScheduleChange.DeskAs as -> as.desk().id();
        };
    }

    private static DeskId id(DeskHours hours) {
        return hours.desk().id();
    }
}

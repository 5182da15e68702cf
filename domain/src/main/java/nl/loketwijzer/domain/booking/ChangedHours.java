package nl.loketwijzer.domain.booking;

import java.util.Optional;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a change leaves the hours of each desk. */
@Component
class ChangedHours {

    private final PublicHolidays holidays;

    ChangedHours(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /** Empty when the desk is out of use after it. */
    Optional<DeskHours> of(ScheduleChange change, DeskHours hours) {
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
            case ScheduleChange.Agreement(LoketId loket, BookingPolicy policy)
            when loket.equals(hours.desk().loket()) ->
                Optional.of(hours.celebrating(date -> holidays.closed(date, policy.openHolidays())));
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
            case ScheduleChange.NoClosure closure -> closure.closure().desk();
            case ScheduleChange.Agreement agreement -> null;
        };
    }

    private static DeskId id(DeskHours hours) {
        return hours.desk().id();
    }
}

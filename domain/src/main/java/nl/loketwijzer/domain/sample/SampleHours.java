package nl.loketwijzer.domain.sample;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.loketwijzer.domain.booking.OpeningRule.Kind.BOOKABLE;
import static nl.loketwijzer.domain.booking.OpeningRule.Kind.WALK_IN;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.shared.Actor;

/** Desks and weekly hours of sample lokets: they differ from loket to loket, and are the same each time. */
class SampleHours {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(MONDAY, FRIDAY);

    private final Schedule schedule;
    private final Clock clock;

    SampleHours(Schedule schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    private record Hours(Set<DayOfWeek> days, String from, String until, OpeningRule.Kind kind) {}

    /** @param index chooses the hours */
    void open(Actor actor, Loket loket, int index) {
        List<List<Hours>> desks = desks(loket, index);
        for (int i = 0; i < desks.size(); i++) {
            Desk desk = schedule.addDesk(actor, desk(loket, index, i));
            schedule.saveFirst(actor, desk.id(), rules(desk, desks.get(i)));
        }
    }

    /** The first one speaks the languages of the loket; it has a room where it calls too. An IDO has neither. */
    private static Desk desk(Loket loket, int index, int number) {
        boolean first = number == 0 && loket.type() != LoketType.IDO;
        boolean calls = first && (loket.type() != LoketType.GEMEENTE || index % 2 == 0);
        return new Desk(
                new DeskId(UUID.randomUUID()),
                loket.id(),
                "Balie " + (number + 1),
                true,
                first ? loket.languages() : Set.of("nl"),
                calls ? EnumSet.of(Way.DESK, Way.PHONE) : EnumSet.of(Way.DESK),
                calls);
    }

    private static List<List<Hours>> desks(Loket loket, int index) {
        return switch (loket.type()) {
            case OVERHEIDSLOKET ->
                List.of(wholeWeek("09:00", "17:00"), wholeWeek("09:00", "17:00"), someDays("12:00", "16:00", WALK_IN));
            case INSTANTIE -> List.of(wholeWeek("08:30", "16:30"));
            case GEMEENTE -> gemeente(index);
            case IDO -> ido(index);
        };
    }

    private static List<List<Hours>> gemeente(int index) {
        return switch (index % 4) {
            case 0 -> List.of(wholeWeek("09:00", "16:30"), someDays("09:00", "12:00", BOOKABLE));
            case 1 -> List.of(wholeWeek("08:30", "12:30"), someDays("13:00", "16:00", WALK_IN));
            case 2 ->
                List.of(
                        List.of(
                                new Hours(EnumSet.of(MONDAY, TUESDAY, WEDNESDAY), "09:00", "17:00", BOOKABLE),
                                new Hours(EnumSet.of(THURSDAY), "12:00", "20:00", BOOKABLE)),
                        wholeWeek("10:00", "15:00"));
            default -> List.of(wholeWeek("10:00", "16:00"));
        };
    }

    private static List<List<Hours>> ido(int index) {
        Set<DayOfWeek> walkIn = index % 2 == 0 ? EnumSet.of(TUESDAY, THURSDAY) : EnumSet.of(MONDAY, WEDNESDAY);
        Set<DayOfWeek> bookable = EnumSet.copyOf(WEEK);
        bookable.removeAll(walkIn);
        return List.of(
                List.of(new Hours(walkIn, "13:00", "16:00", WALK_IN), new Hours(bookable, "10:00", "14:00", BOOKABLE)));
    }

    private static List<Hours> wholeWeek(String from, String until) {
        return List.of(new Hours(WEEK, from, until, BOOKABLE));
    }

    private static List<Hours> someDays(String from, String until, OpeningRule.Kind kind) {
        return List.of(new Hours(EnumSet.of(TUESDAY, THURSDAY), from, until, kind));
    }

    private List<OpeningRule> rules(Desk desk, List<Hours> hours) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Slot.ZONE);
        List<OpeningRule> rules = new ArrayList<>();
        for (Hours part : hours) {
            for (DayOfWeek day : part.days()) {
                rules.add(new OpeningRule(
                        null,
                        desk.id(),
                        day,
                        LocalTime.parse(part.from()),
                        LocalTime.parse(part.until()),
                        part.kind(),
                        today,
                        null));
            }
        }
        return rules;
    }
}

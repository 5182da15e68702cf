package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Free times of random schedules against a reference that knows nothing but the clock on the wall: it walks through each
 * day in steps of five minutes and asks of each whether the desk is open and free.
 */
@Tag("booking")
class AvailabilityPropertyTest {

    private static final int ROUNDS = 250;
    private static final LoketId LOKET = new LoketId(new UUID(0, 1));

    /** Both days on which the clock changes, the turn of a year, a leap day, and days without anything special. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 10, 31),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2026, 12, 2));

    static List<LocalDate> days() {
        return DAYS;
    }

    @ParameterizedTest
    @MethodSource("days")
    void offersWhatTheReferenceOffers(LocalDate day) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Case random = new Case(new Random(seed), day);

            List<String> offered = random.times()
                    .free(random.talk)
                    .map(time -> time.slot().start() + " " + random.name(time.desk())
                            + time.slot().length().toMinutes())
                    .toList();

            assertThat(offered).as("seed %d on %s", seed, day).isEqualTo(random.reference());
        }
    }

    /** A loket with a few desks, and what somebody asks of it. */
    private static final class Case {

        private final Random random;
        private final LocalDate day;
        private final List<Desk> desks = new ArrayList<>();
        private final Map<Desk, List<OpeningRule>> rules = new HashMap<>();
        private final Map<Desk, List<LocalDateTime[]>> closed = new HashMap<>();
        private final Map<Desk, List<Stretch>> taken = new HashMap<>();
        private final Map<Desk, List<Stretch>> busy = new HashMap<>();
        private final Set<Desk> disconnected = new HashSet<>();
        private final Set<LocalDate> holidays = new HashSet<>();
        private final BookingPolicy policy;
        private final Talk talk;
        private final Instant now;
        private List<OpeningRule> counting = List.of();

        Case(Random random, LocalDate day) {
            this.random = random;
            this.day = day;
            policy = new BookingPolicy(
                    Duration.ofMinutes(5L * random.nextInt(30)),
                    random.nextInt(3),
                    10,
                    Duration.ofMinutes(5L * random.nextInt(4)),
                    Duration.ZERO,
                    Set.of());
            Set<Need> needs = random.nextInt(3) == 0 ? Set.of(Need.INTERPRETER) : Set.of();
            Audience audience = Audience.values()[random.nextInt(3)];
            talk = Talk.of(random.nextInt(7), needs, random.nextBoolean() ? "ar" : "nl", audience);
            now = at(day.minusDays(random.nextInt(2)), 60 * random.nextInt(24)).toInstant();
            if (random.nextInt(6) == 0) {
                holidays.add(day);
            }
            for (int i = 0; i <= random.nextInt(3); i++) {
                desk("Balie " + i);
            }
        }

        private void desk(String name) {
            Set<String> languages = random.nextBoolean() ? Set.of("nl") : Set.of("nl", "ar");
            Desk desk = new Desk(
                    new DeskId(new UUID(1, desks.size())), LOKET, name, true, languages, Set.of(Way.DESK), false);
            desks.add(desk);
            List<OpeningRule> own = new ArrayList<>();
            for (int hour = 0; hour < 23; hour += 1 + random.nextInt(5)) {
                int until = Math.min(23 * 60 + 55, 60 * hour + 15 + 5 * random.nextInt(50));
                own.add(new OpeningRule(
                        UUID.randomUUID(),
                        desk.id(),
                        Rhythm.values()[random.nextInt(3)].on(
                                random.nextInt(3) == 0 ? DayOfWeek.of(1 + random.nextInt(7)) : day.getDayOfWeek()),
                        LocalTime.of(hour, 5 * random.nextInt(3)),
                        LocalTime.MIDNIGHT.plusMinutes(until),
                        OpeningRule.Kind.values()[random.nextInt(4)],
                        day.minusWeeks(random.nextInt(4)),
                        random.nextBoolean() ? null : day.plusDays(random.nextInt(10) - 2L)));
                hour = until / 60;
            }
            own.removeIf(rule -> !rule.from().isBefore(rule.until()));
            rules.put(desk, own);
            List<LocalDateTime[]> shut = new ArrayList<>();
            for (int i = 0; i < random.nextInt(3); i++) {
                LocalDateTime from = day.atStartOfDay().plusMinutes(5L * random.nextInt(280));
                shut.add(new LocalDateTime[] {from, from.plusMinutes(5L * (1 + random.nextInt(40)))});
            }
            closed.put(desk, shut);
            List<Stretch> claims = new ArrayList<>();
            int grain = Stretch.around(at(day, 0).toInstant(), at(day, 0).toInstant())
                    .from();
            for (int i = 0; i < random.nextInt(8); i++) {
                int from = grain + random.nextInt(290);
                claims.add(new Stretch(from, from + 1 + random.nextInt(12)));
            }
            taken.put(desk, claims);
            List<Stretch> elsewhere = new ArrayList<>();
            for (int i = 0; i < random.nextInt(4); i++) {
                int from = grain - 20 + random.nextInt(300);
                elsewhere.add(new Stretch(from, from + 1 + random.nextInt(24)));
            }
            busy.put(desk, elsewhere);
            if (random.nextInt(8) == 0) {
                disconnected.add(desk);
            }
        }

        private static ZonedDateTime at(LocalDate date, int minute) {
            return date.atStartOfDay(Slot.ZONE).plusMinutes(minute);
        }

        String name(DeskId id) {
            return desks.stream()
                    .filter(desk -> desk.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }

        LoketTimes times() {
            return new LoketTimes(
                    policy,
                    new BookingWindow(now, day, day.plusDays(1)),
                    desks.stream()
                            .map(desk -> new DeskTime(
                                    new DeskHours(
                                            desk,
                                            rules.get(desk),
                                            closed.get(desk).stream()
                                                    .map(span -> Stretch.onTheWall(span[0], span[1]))
                                                    .toList(),
                                            holidays::contains,
                                            new Elsewhere(Instant.MAX, busy.get(desk))),
                                    Map.of(day, taken.get(desk)),
                                    !disconnected.contains(desk)))
                            .toList());
        }

        /** Start and first desk of each free time. */
        List<String> reference() {
            Map<Instant, String> found = new HashMap<>();
            for (boolean interpreted : List.of(false, true)) {
                for (Desk desk : desks) {
                    if (interpreted(desk) == interpreted && !disconnected.contains(desk)) {
                        starts(desk).forEach(start -> found.putIfAbsent(start, desk.name() + minutes(desk)));
                    }
                }
            }
            return new TreeSet<>(found.keySet())
                    .stream().map(start -> start + " " + found.get(start)).collect(Collectors.toList());
        }

        private boolean interpreted(Desk desk) {
            return talk.needs().contains(Need.INTERPRETER)
                    && !(talk.language().equals("ar") && desk.languages().contains("ar"));
        }

        /** Everything is said twice where somebody interprets. */
        private long minutes(Desk desk) {
            long longest = talk.length().toMinutes();
            return talk.needs().contains(Need.INTERPRETER) && !interpreted(desk) ? longest / 2 : longest;
        }

        /** Staff see who stands before them. */
        private Instant earliest(Desk desk) {
            if (talk.audience() == Audience.STAFF) {
                return now;
            }
            return interpreted(desk)
                    ? now.plus(Duration.ofDays(policy.interpreterLeadDays()))
                    : now.plus(policy.lead());
        }

        private List<Instant> starts(Desk desk) {
            List<Instant> starts = new ArrayList<>();
            counting = rules.get(desk).stream()
                    .filter(rule -> talk.audience().kinds().contains(rule.kind()) && rule.countsOn(day))
                    .toList();
            Instant earliest = earliest(desk);
            List<Instant> grains = new ArrayList<>();
            for (ZonedDateTime time = at(day, 0); time.toLocalDate().equals(day); time = time.plusMinutes(5)) {
                grains.add(time.toInstant());
            }
            int length = (int) minutes(desk) / 5;
            int pause = (int) policy.pause().toMinutes() / 5;
            int step = Math.min(length, 8) + pause;
            for (int i = 0; i < grains.size(); ) {
                if (!free(desk, grains.get(i))) {
                    i++;
                    continue;
                }
                int end = i;
                while (end < grains.size() && free(desk, grains.get(end))) {
                    end++;
                }
                boolean someoneBehind = end < grains.size() && open(desk, grains.get(end));
                for (int start = i; start + length <= end - (someoneBehind ? pause : 0); start += step) {
                    if (!grains.get(start).isBefore(earliest)) {
                        starts.add(grains.get(start));
                    }
                }
                i = end;
            }
            return starts;
        }

        private boolean free(Desk desk, Instant grain) {
            return open(desk, grain)
                    && taken.get(desk).stream()
                            .noneMatch(claim ->
                                    !grain.isBefore(claim.start()) && grain.isBefore(Stretch.instant(claim.until())));
        }

        private boolean open(Desk desk, Instant grain) {
            if (holidays.contains(day)) {
                return false;
            }
            LocalDateTime wall = LocalDateTime.ofInstant(grain, Slot.ZONE);
            boolean shut = closed.get(desk).stream()
                    .anyMatch(span -> !grain.isBefore(span[0].atZone(Slot.ZONE).toInstant())
                            && grain.isBefore(span[1].atZone(Slot.ZONE).toInstant()));
            shut |= busy.get(desk).stream()
                    .anyMatch(time -> !grain.isBefore(time.start()) && grain.isBefore(Stretch.instant(time.until())));
            return !shut
                    && counting.stream()
                            .anyMatch(rule -> !grain.isBefore(day.atTime(rule.from())
                                            .atZone(Slot.ZONE)
                                            .toInstant())
                                    && grain.isBefore(day.atTime(rule.until())
                                            .atZone(Slot.ZONE)
                                            .toInstant())
                                    && wall.toLocalDate().equals(day));
        }
    }
}

package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.loketwijzer.domain.booking.ClaimedDay.Claimed;
import nl.loketwijzer.domain.booking.Looks.Look;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All that free times depend on, kept in memory. What this node changed counts at once, what another one changed within a
 * second: before a look the database is asked what changed, at most once a second. What is kept has the version it was
 * read with, so a change that was missed is found the next time. Only what screens offer comes from here: the rows of
 * {@link Claims} decide. While the database is away there is nothing to offer: every look fails as the first one did.
 */
@Component
class Timetables {

    private static final int LOADINGS = 64;

    private final ScheduleReader reader;
    private final ClaimedDays claimed;
    private final Looks looks;

    private final Map<LoketId, LoketSchedule> schedules = new ConcurrentHashMap<>();
    private final Map<DeskDay, ClaimedDay> days = new ConcurrentHashMap<>();
    private final ReentrantLock[] loadings =
            Stream.generate(ReentrantLock::new).limit(LOADINGS).toArray(ReentrantLock[]::new);

    Timetables(
            ScheduleReader reader,
            ClaimedDays claimed,
            Changes changes,
            @Value("${loket.look-again:PT1S}") Duration lookAgain) {
        this.reader = reader;
        this.claimed = claimed;
        this.looks = new Looks(changes, lookAgain, this::takeOver);
    }

    /**
     * What can be had, by loket, as far as each can be booked.
     *
     * @param ignored whose claims do not count as taken
     */
    Map<LoketId, LoketTimes> read(Collection<LoketId> lokets, BookingWindow window, @Nullable Owner ignored) {
        return read(lokets, window, (Claimed claim) -> claim.owner().equals(ignored));
    }

    /** As the other one, for who waits: what cools down counts as free. */
    Map<LoketId, LoketTimes> readForWaiting(Collection<LoketId> lokets, BookingWindow window) {
        return read(lokets, window, Claimed::cooling);
    }

    private Map<LoketId, LoketTimes> read(
            Collection<LoketId> lokets, BookingWindow window, Predicate<Claimed> ignored) {
        Instant now = looks.look().databaseNow();
        Map<LoketId, LoketSchedule> known = schedules(lokets);
        Map<DeskDay, ClaimedDay> claims = claims(known.values(), window);
        Map<LoketId, LoketTimes> times = new HashMap<>();
        known.forEach((loket, schedule) -> {
            BookingWindow own = window.under(schedule.policy());
            times.put(
                    loket,
                    new LoketTimes(
                            schedule.policy(),
                            own,
                            schedule.desks().stream()
                                    .map(hours -> new DeskTime(
                                            hours, taken(hours, claims, own, now, ignored), hours.isConnected(now)))
                                    .toList()));
        });
        return times;
    }

    private static Map<LocalDate, List<Stretch>> taken(
            DeskHours hours,
            Map<DeskDay, ClaimedDay> claims,
            BookingWindow window,
            Instant now,
            Predicate<Claimed> ignored) {
        Map<LocalDate, List<Stretch>> taken = new HashMap<>();
        for (LocalDate date = window.from(); date.isBefore(window.until()); date = date.plusDays(1)) {
            ClaimedDay day = claims.get(new DeskDay(hours.desk().id(), date));
            if (day != null) {
                taken.put(date, day.taken(now, ignored));
            }
        }
        return taken;
    }

    /** The schedule with at least this version: a claim has just seen it, and nobody can change it before that ends. */
    LoketSchedule schedule(LoketId loket, long version) {
        LoketSchedule known = schedules.get(loket);
        if (known != null && known.version() >= version) {
            return known;
        }
        return reader.read(List.of(loket))
                .getOrDefault(loket, new LoketSchedule(version, BookingPolicy.USUAL, List.of()));
    }

    /** As it was read last. */
    LoketSchedule schedule(LoketId loket) {
        looks.look();
        return schedules(List.of(loket))
                .getOrDefault(loket, new LoketSchedule(LoketSchedule.NEVER, BookingPolicy.USUAL, List.of()));
    }

    /** All that are in use at these lokets. */
    Stream<Desk> desks(Collection<LoketId> lokets) {
        looks.look();
        return schedules(lokets).values().stream()
                .flatMap(schedule -> schedule.desks().stream())
                .map(DeskHours::desk);
    }

    /** The hours alone, as if nothing were claimed. */
    LoketTimes hours(LoketId loket, BookingWindow window) {
        LoketSchedule schedule = schedule(loket);
        Instant now = now();
        return new LoketTimes(
                schedule.policy(),
                window.under(schedule.policy()),
                schedule.desks().stream()
                        .map(hours -> new DeskTime(hours, Map.of(), hours.isConnected(now)))
                        .toList());
    }

    /** By the clock of the database; it is asked again only by who looks. */
    Instant now() {
        return looks.now();
    }

    void forget(LoketId loket) {
        schedules.remove(loket);
    }

    void forget(Collection<DeskDay> changed) {
        changed.forEach(days::remove);
    }

    /** Forgets the claims of a day at this loket: somebody else seems to know better. */
    void forget(LoketId loket, LocalDate date) {
        LoketSchedule schedule = schedules.get(loket);
        if (schedule != null) {
            schedule.desks()
                    .forEach(hours -> days.remove(new DeskDay(hours.desk().id(), date)));
        }
    }

    private Map<LoketId, LoketSchedule> schedules(Collection<LoketId> lokets) {
        Map<LoketId, LoketSchedule> known = new HashMap<>();
        List<LoketId> missing = new ArrayList<>();
        for (LoketId loket : lokets) {
            LoketSchedule schedule = schedules.get(loket);
            if (schedule == null) {
                missing.add(loket);
            } else {
                known.put(loket, schedule);
            }
        }
        Map<LoketId, LoketSchedule> read = reader.read(missing);
        known.putAll(read);
        if (mayKeep()) {
            schedules.putAll(read);
        }
        return known;
    }

    private Map<DeskDay, ClaimedDay> claims(Collection<LoketSchedule> lokets, BookingWindow window) {
        Map<DeskDay, ClaimedDay> found = new HashMap<>();
        Set<DeskDay> wanted = new LinkedHashSet<>();
        for (LoketSchedule schedule : lokets) {
            BookingWindow own = window.under(schedule.policy());
            for (DeskHours hours : schedule.desks()) {
                for (LocalDate date = own.from(); date.isBefore(own.until()); date = date.plusDays(1)) {
                    if (hours.isOpen(date)) {
                        wanted.add(new DeskDay(hours.desk().id(), date));
                    }
                }
            }
        }
        Set<DeskDay> missing = take(wanted, found);
        if (!missing.isEmpty()) {
            found.putAll(mayKeep() ? loadOnce(missing) : load(missing));
        }
        return found;
    }

    /** Takes over those that are kept; gives back the others. */
    private Set<DeskDay> take(Set<DeskDay> wanted, Map<DeskDay, ClaimedDay> found) {
        Set<DeskDay> missing = new LinkedHashSet<>();
        for (DeskDay day : wanted) {
            ClaimedDay known = days.get(day);
            if (known == null) {
                missing.add(day);
            } else {
                found.put(day, known);
            }
        }
        return missing;
    }

    /** Many who lost the same race ask for the same days: one reads them. Not for who holds a connection meanwhile. */
    private Map<DeskDay, ClaimedDay> loadOnce(Set<DeskDay> missing) {
        ReentrantLock loading =
                loadings[Math.floorMod(missing.iterator().next().desk().hashCode(), loadings.length)];
        loading.lock();
        try {
            Map<DeskDay, ClaimedDay> found = new HashMap<>();
            Set<DeskDay> still = take(missing, found);
            if (!still.isEmpty()) {
                found.putAll(load(still));
            }
            return found;
        } finally {
            loading.unlock();
        }
    }

    private Map<DeskDay, ClaimedDay> load(Set<DeskDay> missing) {
        LocalDate first =
                missing.stream().map(DeskDay::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                missing.stream().map(DeskDay::day).max(LocalDate::compareTo).orElseThrow();
        List<DeskId> desks = missing.stream().map(DeskDay::desk).distinct().toList();
        Map<DeskDay, ClaimedDay> loaded = claimed.read(desks, first, last.plusDays(1));
        if (mayKeep()) {
            days.putAll(loaded);
        }
        return loaded;
    }

    /** What is read inside a transaction may be undone. */
    private static boolean mayKeep() {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private void takeOver(@Nullable Look before, Changes.Found found) {
        found.schedules()
                .forEach((loket, version) ->
                        schedules.computeIfPresent(loket, (key, kept) -> kept.version() == version ? kept : null));
        found.days()
                .forEach((day, version) ->
                        days.computeIfPresent(day, (key, kept) -> kept.version() == version ? kept : null));
        if (before == null || !date(before.database()).equals(date(found.now()))) {
            dropPast(date(found.now()));
        }
    }

    private void dropPast(LocalDate today) {
        days.keySet().removeIf(day -> day.day().isBefore(today.minusDays(1)));
        schedules.clear();
    }

    private static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, Slot.ZONE);
    }
}

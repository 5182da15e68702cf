package nl.loketwijzer.domain.calendar;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.loketwijzer.domain.calendar.CalendarReading.Failed;
import nl.loketwijzer.domain.calendar.CalendarReading.Read;
import nl.loketwijzer.domain.calendar.CalendarReading.Same;
import nl.loketwijzer.domain.calendar.CalendarReading.Version;
import org.springframework.stereotype.Service;

/** Reads agendas that are published as iCalendar (RFC 5545) on the web: by Outlook, Google, JCC, Qmatic and others. */
@Service
public class Calendars {

    private final Hosts hosts;
    private final Fetch fetch;

    Calendars(Hosts hosts, Fetch fetch) {
        this.hosts = hosts;
        this.fetch = fetch;
    }

    /** What somebody typed, as an address; empty when it is no https (or webcal) address. Nothing is asked of it yet. */
    public Optional<CalendarAddress> address(String typed) {
        return hosts.address(typed);
    }

    /**
     * Reads an agenda. Takes at most some ten seconds.
     *
     * @param known what is known already: when it is still the same, nothing is sent
     * @param ours UIDs of events that do not count
     */
    public CalendarReading read(CalendarAddress address, Version known, CalendarWindow window, Predicate<String> ours) {
        try {
            Optional<Fetch.Fetched> fetched = fetch.get(address, known);
            return fetched.isPresent() ? read(fetched.get(), window, ours) : new Same();
        } catch (Unread e) {
            return new Failed(e.problem());
        }
    }

    private static CalendarReading read(Fetch.Fetched fetched, CalendarWindow window, Predicate<String> ours) {
        return new Read(busy(fetched.body(), window, ours), fetched.version());
    }

    /** The events of a file that somebody has. What is not understood makes all of it unreadable: nothing is guessed. */
    public CalendarContent events(byte[] file, CalendarWindow window) {
        try {
            List<CalendarEvent> events = new ArrayList<>();
            for (Part calendar : CalendarFile.calendars(file)) {
                events.addAll(Events.all(calendar, new Zones(calendar, window), window));
            }
            return new CalendarContent.Read(events.stream()
                    .distinct()
                    .sorted(comparing(CalendarEvent::from).thenComparing(CalendarEvent::uid))
                    .toList());
        } catch (Unread e) {
            return new CalendarContent.Failed(e.problem());
        } catch (IOException | RuntimeException e) { // ical4j fails in many ways at rules that are none
            return new CalendarContent.Failed(CalendarProblem.UNREADABLE);
        }
    }

    /**
     * When somebody is busy according to this file. All of it or nothing: what is not understood might be a time that is
     * taken.
     *
     * @throws Unread it is no agenda, or not a readable one
     */
    static List<BusyTime> busy(byte[] file, CalendarWindow window, Predicate<String> ours) {
        try {
            Set<BusyTime> busy = new LinkedHashSet<>();
            for (Part calendar : CalendarFile.calendars(file)) {
                Zones zones = new Zones(calendar, window);
                busy.addAll(Events.busy(calendar, zones, window, ours));
                busy.addAll(FreeBusy.busy(calendar, zones, window));
            }
            return List.copyOf(busy);
        } catch (Unread e) {
            throw e;
        } catch (IOException | RuntimeException e) { // ical4j fails in many ways at rules that are none
            throw new Unread(CalendarProblem.UNREADABLE);
        }
    }
}

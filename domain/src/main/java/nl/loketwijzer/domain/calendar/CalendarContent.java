package nl.loketwijzer.domain.calendar;

import java.util.List;

/** What is in a calendar file. */
public sealed interface CalendarContent {

    /**
     * It was read.
     *
     * @param events in order of time; those that are cancelled are left out
     */
    record Read(List<CalendarEvent> events) implements CalendarContent {
        public Read {
            events = List.copyOf(events);
        }
    }

    /** It is none, or something in it cannot be understood. */
    record Failed(CalendarProblem problem) implements CalendarContent {}
}

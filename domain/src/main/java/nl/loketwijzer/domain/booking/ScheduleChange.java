package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.shared.LoketId;

/** What is to become of a loket's hours; it may take away time in which people have an appointment. */
public sealed interface ScheduleChange
        permits Closure,
                ScheduleChange.NoClosure,
                ScheduleChange.Hours,
                ScheduleChange.NoHours,
                ScheduleChange.DeskAs,
                ScheduleChange.Agreement {

    /** Where. */
    LoketId loket();

    /** These hours, in place of those with the same id; without an id they are new and take nothing away. */
    record Hours(LoketId loket, OpeningRule rule) implements ScheduleChange {}

    /** These hours are no more. */
    record NoHours(LoketId loket, OpeningRule rule) implements ScheduleChange {}

    /** This closure is no more; it takes nothing away. */
    record NoClosure(LoketId loket, Closure closure) implements ScheduleChange {}

    /** What the loket agrees about booking; a public holiday may take time away. */
    record Agreement(LoketId loket, BookingPolicy policy) implements ScheduleChange {}

    /** The desk like this: perhaps out of use, or without a way to talk. */
    record DeskAs(Desk desk) implements ScheduleChange {
        @Override
        public LoketId loket() {
            return desk.loket();
        }
    }
}

package nl.loketwijzer.domain.booking;

import java.time.LocalDate;

/** Something that whoever keeps a loket had better see to. */
public sealed interface Warning {

    /**
     * Hardly any time is left.
     *
     * @param free how many times can still be booked
     * @param until the fifth working day from now
     */
    record RunsDry(int free, LocalDate until) implements Warning {}

    /**
     * More people than usual did not come.
     *
     * @param notCome how many in the last two weeks
     * @param expected of how many
     */
    record NoShows(int notCome, int expected) implements Warning {}

    /**
     * Hours end soon, and nothing comes after them.
     *
     * @param deskName where
     * @param last the last day
     */
    record HoursEnd(String deskName, LocalDate last) implements Warning {}

    /** The loket is an example that nobody has checked. */
    record Unchecked() implements Warning {}
}

package nl.loketwijzer.domain.booking;

import java.util.Set;

/**
 * One appointment in the list of a day, for staff of that loket.
 *
 * @param name what to call the visitor
 * @param language language tag
 * @param unreached whether the last message to them did not arrive
 * @param attendance how it goes on the day itself
 * @param sequence rises with every change: what was seen may not stand any more
 */
public record DayEntry(
        AppointmentId id,
        Slot slot,
        String deskName,
        String code,
        String name,
        String language,
        Set<Need> needs,
        boolean unreached,
        Manner manner,
        Interpreter interpreter,
        int sequence,
        Attendance attendance) {

    /** The code as citizens read it: {@code XXXXX-XXXXX}. */
    public String readableCode() {
        return Code.readable(code);
    }

    @Override
    public String toString() {
        return "DayEntry[" + id + "]";
    }
}

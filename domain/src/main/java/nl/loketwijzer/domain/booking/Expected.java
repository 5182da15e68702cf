package nl.loketwijzer.domain.booking;

/**
 * Somebody who comes today, as far as whoever welcomes them has to know.
 *
 * @param name what to call them
 * @param code as citizens read it
 */
public record Expected(Slot slot, String name, String code, Attendance attendance) {

    @Override
    public String toString() {
        return "Expected[" + slot + "]";
    }
}

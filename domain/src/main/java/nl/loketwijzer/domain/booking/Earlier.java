package nl.loketwijzer.domain.booking;

/**
 * An earlier time as the database has it.
 *
 * @param owner of its claim: the hash of the token in the letter
 */
record Earlier(EarlierTime time, AppointmentId appointment, DeskId desk, Owner owner) {

    Slot slot() {
        return time.slot();
    }

    boolean isOpen() {
        return time.isOpen();
    }

    DeskDay day() {
        return new DeskDay(desk, slot().date());
    }
}

package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.shared.LoketId;

/** Somebody on the waiting list. */
record Waiting(Appointment appointment, Wish wish) {

    LoketId home() {
        return appointment.slot().loket();
    }

    /** What is asked of a desk: the same talk, on an earlier day. */
    Talk talk() {
        return appointment.talk().before(appointment.slot().date());
    }

    boolean stepFree() {
        return appointment.visitor().needs().contains(Need.WHEELCHAIR);
    }

    @Override
    public String toString() {
        return "Waiting[" + appointment + "]";
    }
}

package nl.loketwijzer.portal.loket;

import java.util.Optional;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;

/** Choosing a loket, or another one: a time held at the old one is given back. */
final class Choosing {

    private Choosing() {}

    /**
     * Another loket gives back the time that was held; the same one keeps it. After an appointment was made, the next
     * one starts with nothing but the place. Who has one without having heard of it gets that one first.
     */
    static Journey with(LoketId loket, Journey journey, Bookings bookings) {
        Plan plan = journey.plan();
        if (plan.link() != null) {
            Plan next = Plan.NONE.withWhere(plan.where(), plan.place(), plan.homeless());
            return journey.plan(made -> start(next, loket));
        }
        if (plan.slot() != null && plan.slot().loket().equals(loket)) {
            return journey.plan(kept -> kept.withLoket(loket));
        }
        if (plan.hold() != null) {
            Optional<Booked> made = bookings.confirmed(plan.hold());
            if (made.isPresent()) {
                return journey.plan(kept -> kept.booked(made.get().linkToken()));
            }
            bookings.release(plan.hold());
        }
        return journey.plan(kept -> start(kept, loket));
    }

    /** The token holds nothing yet; with it the choice of a time may be sent five times. */
    private static Plan start(Plan plan, LoketId loket) {
        return plan.withLoket(loket).withTime(HoldToken.fresh(), null);
    }
}

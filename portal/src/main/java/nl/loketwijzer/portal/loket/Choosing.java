package nl.loketwijzer.portal.loket;

import java.util.Optional;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;

/** Choosing a loket, or another one: a time held at the old one is given back. */
final class Choosing {

    private Choosing() {}

    /** The loket whose button was pressed, if there is such a loket. */
    static Optional<LoketId> loket(String sent, Lokets lokets) {
        if (!sent.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        return lokets.find(LoketId.of(sent)).map(Loket::id);
    }

    static Journey with(LoketId loket, Journey journey, Bookings bookings) {
        Plan plan = journey.plan();
        if (loket.equals(plan.loket()) && plan.link() == null) {
            return journey;
        }
        return without(journey, bookings).plan(kept -> kept.withLoket(loket));
    }

    /** After an appointment was made, the next one starts with nothing but the place. */
    static Journey without(Journey journey, Bookings bookings) {
        Plan plan = journey.plan();
        if (plan.hold() != null) {
            bookings.release(plan.hold());
        }
        if (plan.link() != null) {
            return journey.plan(made -> Plan.NONE.withWhere(made.where(), made.place(), made.homeless()));
        }
        return journey.plan(kept -> kept.withTime(null, null).withLoket(null));
    }
}

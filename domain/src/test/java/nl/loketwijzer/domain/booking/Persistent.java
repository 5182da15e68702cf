package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.visitor;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.loketwijzer.domain.shared.Outage;

/** Somebody who presses the same button again as long as the house is away. */
final class Persistent {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Persistent() {}

    /** Empty when somebody else has this time. */
    static Optional<Booked> book(Bookings bookings, Slot slot) {
        HoldToken first = HoldToken.fresh();
        Visitor visitor = visitor();
        try {
            Hold hold = again(() -> bookings.hold(slot, first));
            return Optional.of(again(() -> bookings.confirm(hold.token(), slot, visitor)));
        } catch (SlotTaken taken) {
            return Optional.empty();
        }
    }

    static <T> T again(Supplier<T> asking) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return asking.get();
            } catch (RuntimeException e) {
                if (!Outage.is(e) || System.nanoTime() > until) {
                    throw e;
                }
            }
        }
    }
}

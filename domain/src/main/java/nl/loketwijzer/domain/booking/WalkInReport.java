package nl.loketwijzer.domain.booking;

import java.time.Instant;

/** What a desk last said about its walk-in. */
public record WalkInReport(Busyness busyness, Instant at) {

    boolean countsAt(Instant now) {
        boolean today =
                at.atZone(Slot.ZONE).toLocalDate().equals(now.atZone(Slot.ZONE).toLocalDate());
        return today && now.isBefore(at.plus(busyness.counts()));
    }
}

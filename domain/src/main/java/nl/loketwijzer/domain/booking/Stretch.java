package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time in grains of five minutes, counted from 1970 in UTC.
 *
 * @param from first grain
 * @param until the grain after the last
 */
record Stretch(int from, int until) {

    static final int GRAIN_SECONDS = 300;

    /** The smallest stretch of whole grains around these two moments. */
    static Stretch around(Instant from, Instant until) {
        return new Stretch((int) Math.floorDiv(from.getEpochSecond(), GRAIN_SECONDS), (int)
                -Math.floorDiv(-until.getEpochSecond() - (until.getNano() > 0 ? 1 : 0), GRAIN_SECONDS));
    }

    /** The same on the clock of the wall; a time that the clock skips lies where the clock goes on. */
    static Stretch onTheWall(LocalDateTime from, LocalDateTime until) {
        return around(
                from.atZone(Slot.ZONE).toInstant(), until.atZone(Slot.ZONE).toInstant());
    }

    static Stretch of(Slot slot) {
        return around(slot.start(), slot.end());
    }

    /** How many grains a talk takes. */
    static int grains(Duration length) {
        return (int) (length.toSeconds() / GRAIN_SECONDS);
    }

    static Instant instant(int grain) {
        return Instant.ofEpochSecond((long) grain * GRAIN_SECONDS);
    }

    Instant start() {
        return instant(from);
    }

    /** The day on the wall on which it begins. */
    LocalDate date() {
        return LocalDate.ofInstant(start(), Slot.ZONE);
    }

    /** @param ordered by their start; what touches or overlaps becomes one */
    static List<Stretch> joined(List<Stretch> ordered) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : ordered) {
            if (!joined.isEmpty() && next.from <= joined.getLast().until) {
                Stretch before = joined.removeLast();
                joined.add(new Stretch(before.from, Math.max(before.until, next.until)));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    Duration length() {
        return Duration.ofSeconds((long) (until - from) * GRAIN_SECONDS);
    }

    Stretch longerBy(int grains) {
        return new Stretch(from, until + grains);
    }

    boolean overlaps(Stretch other) {
        return from < other.until && other.from < until;
    }

    boolean contains(Stretch other) {
        return from <= other.from && other.until <= until;
    }

    /** What is left of this one, in order. */
    List<Stretch> without(List<Stretch> taken) {
        List<Stretch> left = List.of(this);
        for (Stretch one : taken) {
            left = left.stream().flatMap(part -> part.without(one).stream()).toList();
        }
        return left;
    }

    private List<Stretch> without(Stretch taken) {
        if (!overlaps(taken)) {
            return List.of(this);
        }
        List<Stretch> left = new ArrayList<>();
        if (from < taken.from) {
            left.add(new Stretch(from, taken.from));
        }
        if (taken.until < until) {
            left.add(new Stretch(taken.until, until));
        }
        return left;
    }
}

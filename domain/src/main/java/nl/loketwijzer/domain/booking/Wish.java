package nl.loketwijzer.domain.booking;

import java.util.List;

/**
 * What earlier time somebody would come for.
 *
 * @param kilometres how far from the loket of their appointment another one may be, in a straight line: one of
 *     {@link #DISTANCES}
 */
public record Wish(DayPart part, int kilometres) {

    /** Only this loket, or another one within so many kilometres. */
    public static final List<Integer> DISTANCES = List.of(0, 5, 10, 25);

    public static final Wish USUAL = new Wish(DayPart.ANY, 0);

    /** @throws IllegalArgumentException another distance */
    public Wish {
        if (!DISTANCES.contains(kilometres)) {
            throw new IllegalArgumentException("no such distance");
        }
    }

    static Wish of(String text) {
        String[] parts = text.split(",", -1);
        return new Wish(DayPart.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    String text() {
        return part + "," + kilometres;
    }
}

package nl.loketwijzer.domain.loket;

import java.util.List;
import nl.loketwijzer.domain.shared.GeoPoint;

/**
 * A town, or the part of it that lies in one gemeente.
 *
 * @param name without what the post adds
 * @param weight inhabitants, at least one
 */
record Town(String name, String gemeenteCode, String gemeente, String province, GeoPoint point, int weight) {

    private static final double SAME_TOWN_KILOMETRES = 12;

    /** One town of its postcodes: the middle of its people. */
    static Town of(List<Town> parts) {
        Town first = parts.getFirst();
        int weight = parts.stream().mapToInt(Town::weight).sum();
        double latitude = parts.stream()
                .mapToDouble(part -> part.point.latitude() * part.weight)
                .sum();
        double longitude = parts.stream()
                .mapToDouble(part -> part.point.longitude() * part.weight)
                .sum();
        GeoPoint middle = new GeoPoint(latitude / weight, longitude / weight);
        return new Town(first.name, first.gemeenteCode, first.gemeente, first.province, middle, weight);
    }

    /** Whether this is no more than the edge of that town, over the border of its gemeente. */
    boolean edgeOf(Town other) {
        return weight * 10L < other.weight && point.kilometresTo(other.point) < SAME_TOWN_KILOMETRES;
    }

    Place place(String label) {
        return new Place(label, gemeenteCode, gemeente, point);
    }
}

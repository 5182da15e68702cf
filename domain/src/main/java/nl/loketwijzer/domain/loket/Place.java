package nl.loketwijzer.domain.loket;

import nl.loketwijzer.domain.shared.GeoPoint;

/**
 * Where a citizen lives or looks from: a postcode area or a town, never more exact.
 *
 * @param label what the screen shows, for example {@code 6712 Ede}
 * @param gemeenteCode CBS code of the gemeente
 */
public record Place(String label, String gemeenteCode, String gemeente, GeoPoint point) {}

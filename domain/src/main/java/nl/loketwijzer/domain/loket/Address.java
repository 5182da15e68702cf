package nl.loketwijzer.domain.loket;

/**
 * Where a loket stands.
 *
 * @param street street and house number
 * @param postcode six signs, {@code 6711AB}
 * @param place town, as the post writes it
 */
public record Address(String street, String postcode, String place) {}

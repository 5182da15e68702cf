package nl.loketwijzer.domain.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.loketwijzer.domain.loket.Address;
import nl.loketwijzer.domain.shared.Csv;
import nl.loketwijzer.domain.shared.GeoPoint;

/** A public building in which people voted in 2023; the list names its rooms for voters. */
record Building(Map<String, String> row) {

    private static final Pattern FOR_VOTERS = Pattern.compile("(?i)\\s*\\(.*?\\)|,?\\s*\\b(hoofd)?ingang\\b.*"
            + "|,?\\s*\\b(stembureau|stemlocatie|stemlokaal|raadzaal|trouwzaal|hofzaal|burgerzaal|merretkamer)\\b"
            + "|^(hal|parkeerplein|commissiekamer 1) |\\s+(I|[A-D]|[0-9]|1/2)$");
    private static final Pattern ADDITION = Pattern.compile("\\s*(\\(.*\\)|\\b(Gld|NH|NB|Gn|L))$");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    static List<Building> all() {
        return Csv.read("/data/locaties-gemeente-bibliotheek.csv").stream()
                .map(Building::new)
                .toList();
    }

    boolean library() {
        return value("soort").equals("bibliotheek");
    }

    String gemeenteCode() {
        return value("gemeente_code");
    }

    String gemeente() {
        return plain(value("gemeente"));
    }

    boolean stepFree() {
        return value("toegankelijk").equals("ja");
    }

    GeoPoint point() {
        return new GeoPoint(Double.parseDouble(value("lat")), Double.parseDouble(value("lon")));
    }

    /** One building has no street in the list: then its own name stands there. */
    Address address() {
        String street = (value("straat") + " " + value("huisnummer")).strip();
        return new Address(street.isEmpty() ? house() : street, value("postcode"), value("plaats"));
    }

    /** What it is called, with the town: {@code Gemeentehuis Aalten}. Two buildings may share it. */
    String name() {
        String house = house();
        String place = plain(value("plaats"));
        if (mentions(house, place) || mentions(house, gemeente())) {
            return house;
        }
        return house + (house.contains(" ") ? ", " : " ") + place;
    }

    /** The name in addresses of pages: {@code gemeentehuis-aalten}. */
    static String slug(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return NO_SLUG.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }

    private String house() {
        String house =
                FOR_VOTERS.matcher(value("naam_stembureau")).replaceAll("").strip();
        return house.substring(0, 1).toUpperCase(Locale.ROOT) + house.substring(1);
    }

    private static boolean mentions(String house, String name) {
        return house.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static String plain(String name) {
        return ADDITION.matcher(name).replaceFirst("");
    }

    private String value(String column) {
        return row.getOrDefault(column, "");
    }
}

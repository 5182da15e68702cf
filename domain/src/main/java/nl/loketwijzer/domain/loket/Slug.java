package nl.loketwijzer.domain.loket;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The name of a loket in addresses of pages: small letters, digits and dashes. */
record Slug(String value) {

    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-|-$");
    private static final int LONGEST = 110;

    /** {@code loket-de-brug-ede}; the place is left out when the name ends in it. */
    static Slug of(String name, String place) {
        String named = plain(name);
        String town = plain(place);
        String whole = named.endsWith(town) ? named : named + "-" + town;
        String cut = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        String slug = EDGE.matcher(cut).replaceAll("");
        return new Slug(slug.isEmpty() ? "loket" : slug);
    }

    /** This one, or when it is taken the first with a number that is not. */
    String free(Predicate<String> taken) {
        return Stream.concat(
                        Stream.of(value),
                        IntStream.iterate(2, number -> number + 1).mapToObj(n -> value + "-" + n))
                .filter(slug -> !taken.test(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String text) {
        String letters =
                MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return EDGE.matcher(OTHER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
    }
}

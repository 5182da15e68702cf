package nl.loketwijzer.domain.loket;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Postcodes (PC4) and towns of the Netherlands, from public data, in memory. */
@Service
public class Places {

    private static final int LONGEST = 80;
    private static final Pattern DIGITS = Pattern.compile("(\\d+)\\s*(.*)");
    private static final Pattern FOREIGN_POSTCODE = Pattern.compile("(?i)(b|be|d|de|l|lu|f|fr)[ -]*\\d{4,5}\\b.*");
    /** What people across the border, or from there, may well type. */
    private static final Set<String> FOREIGN = Set.of(
            "belgie",
            "belgium",
            "vlaanderen",
            "antwerpen",
            "gent",
            "brussel",
            "brussels",
            "brugge",
            "leuven",
            "luik",
            "turnhout",
            "maaseik",
            "duitsland",
            "germany",
            "deutschland",
            "aken",
            "aachen",
            "keulen",
            "kleve",
            "emmerich",
            "gronau",
            "nordhorn",
            "bocholt",
            "duisburg",
            "dusseldorf",
            "berlijn",
            "berlin",
            "frankrijk",
            "parijs",
            "london",
            "londen");

    private final PlaceIndex index = PlaceIndex.load();

    /** Looks up what a citizen typed: {@code 6712}, {@code 6712 AB}, {@code 6712ab}, {@code Ede}. Never throws. */
    public PlaceSearch search(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return new PlaceSearch.Empty();
        }
        if (text.length() > LONGEST) {
            return new PlaceSearch.Unknown();
        }
        if (FOREIGN_POSTCODE.matcher(text).matches()) {
            return new PlaceSearch.Abroad();
        }
        Matcher digits = DIGITS.matcher(westernDigits(text));
        return digits.matches() && digits.group(1).length() > 1
                ? byPostcode(digits.group(1), digits.group(2))
                : byName(text);
    }

    private PlaceSearch byPostcode(String code, String rest) {
        if (code.length() == 5) {
            return new PlaceSearch.Abroad();
        }
        return index.postcode(code)
                .<PlaceSearch>map(PlaceSearch.Found::new)
                .orElseGet(() ->
                        FOREIGN.contains(PlaceName.key(rest)) ? new PlaceSearch.Abroad() : new PlaceSearch.Unknown());
    }

    private PlaceSearch byName(String text) {
        List<Place> places = index.named(text);
        if (places.isEmpty() && FOREIGN.contains(PlaceName.key(text))) {
            return new PlaceSearch.Abroad();
        }
        List<Place> candidates = places.isEmpty() ? index.almostNamed(text) : places;
        return switch (candidates.size()) {
            case 0 -> new PlaceSearch.Unknown();
            case 1 -> new PlaceSearch.Found(candidates.getFirst());
            default -> new PlaceSearch.Several(candidates);
        };
    }

    /** A phone in another language may type other digits. */
    private static String westernDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}

package nl.loketwijzer.domain.loket;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.LoketDetails.Check;
import nl.loketwijzer.domain.loket.LoketRefused.Problem;
import nl.loketwijzer.domain.loket.LoketRefused.Reason;
import nl.loketwijzer.domain.loket.Presence.Kind;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** Reads a loket from the texts of its fields, and tells of each field what is wrong with it. */
final class LoketReader {

    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}[A-Z]{2}");
    private static final int LONGEST_LANGUAGE = 12;
    private static final int MOST_ROOMS = 99;

    private final FieldTexts texts;
    private final @Nullable Loket before;
    private final Instanties instanties;
    private final Gemeenten gemeenten;

    /** @param before as it stands, null for a new one: a gemeente or an instantie that it has already is none too many */
    LoketReader(Map<LoketField, String> texts, @Nullable Loket before, Instanties instanties, Gemeenten gemeenten) {
        this.texts = new FieldTexts(texts);
        this.before = before;
        this.instanties = instanties;
        this.gemeenten = gemeenten;
    }

    /** In the order of the fields; none: it can be saved. */
    List<Problem> problems() {
        return texts.problems();
    }

    /** @param today who checks says so today at the latest */
    Loket read(LoketId id, String slug, String by, LocalDate today) {
        PresenceWords.Read here = presences(LoketField.ON_SITE, Kind.ON_SITE);
        PresenceWords.Read line = presences(LoketField.DIRECT_LINE, Kind.DIRECT_LINE);
        return new Loket(
                id,
                slug,
                texts.choice(LoketField.TYPE, LoketType.values(), LoketType::name),
                texts.required(LoketField.NAME),
                new Address(texts.required(LoketField.STREET), postcode(), texts.required(LoketField.PLACE)),
                new GeoPoint(texts.degrees(LoketField.LATITUDE, 90), texts.degrees(LoketField.LONGITUDE, 180)),
                gemeenteCode(),
                texts.required(LoketField.GEMEENTE),
                texts.yes(LoketField.STEP_FREE),
                languages(),
                Stream.concat(here.presences().stream(), line.presences().stream())
                        .sorted()
                        .toList(),
                texts.yes(LoketField.CASE_WORKER),
                texts.yes(LoketField.SAMPLE),
                new LoketDetails(
                        facilities(),
                        texts.number(LoketField.ROOMS, MOST_ROOMS),
                        phone(),
                        texts.text(LoketField.ROUTE),
                        Stream.concat(here.hours().stream(), line.hours().stream())
                                .toList(),
                        check(by, today)));
    }

    private String postcode() {
        String postcode =
                texts.required(LoketField.POSTCODE).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!postcode.isEmpty() && !POSTCODE.matcher(postcode).matches()) {
            texts.refuse(LoketField.POSTCODE, Reason.NOT_A_POSTCODE);
        }
        return postcode;
    }

    private String gemeenteCode() {
        String code = texts.required(LoketField.GEMEENTE_CODE);
        boolean same = before != null && before.gemeenteCode().equals(code);
        if (!code.isEmpty() && !same && gemeenten.find(code).isEmpty()) {
            texts.refuse(LoketField.GEMEENTE_CODE, Reason.NOT_A_CHOICE);
        }
        return code;
    }

    private Set<String> languages() {
        Set<String> tags = texts.words(LoketField.LANGUAGES);
        if (tags.isEmpty()) {
            texts.refuse(LoketField.LANGUAGES, Reason.MISSING);
        }
        if (!tags.stream().allMatch(LoketReader::isLanguage)) {
            texts.refuse(LoketField.LANGUAGES, Reason.NOT_A_CHOICE);
        }
        return tags;
    }

    private static boolean isLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.length() <= LONGEST_LANGUAGE
                && locale.toLanguageTag().equalsIgnoreCase(tag)
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
    }

    private Set<Facility> facilities() {
        Set<String> words = texts.words(LoketField.FACILITIES);
        Set<Facility> known = Arrays.stream(Facility.values())
                .filter(facility -> words.contains(facility.word()))
                .collect(toSet());
        if (known.size() < words.size()) {
            texts.refuse(LoketField.FACILITIES, Reason.NOT_A_CHOICE);
        }
        return known;
    }

    private @Nullable String phone() {
        String typed = texts.text(LoketField.PHONE);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<String> number = PhoneWords.read(typed);
        if (number.isEmpty()) {
            texts.refuse(LoketField.PHONE, Reason.NOT_A_PHONE);
        }
        return number.orElse(null);
    }

    private PresenceWords.Read presences(LoketField field, Kind kind) {
        Optional<PresenceWords.Read> read = PresenceWords.read(texts.text(field), kind);
        if (read.isEmpty()) {
            texts.refuse(field, Reason.NOT_HOURS);
            return new PresenceWords.Read(List.of(), List.of());
        }
        boolean known = read.get().presences().stream()
                .allMatch(presence -> instanties.find(presence.instantie()).isPresent()
                        || (before != null && before.presences().contains(presence)));
        if (!known) {
            texts.refuse(field, Reason.UNKNOWN_INSTANTIE);
        }
        return read.get();
    }

    private @Nullable Check check(String by, LocalDate today) {
        String text = texts.text(LoketField.CHECKED);
        if (text.isEmpty()) {
            return null;
        }
        Check standing = before == null ? null : before.details().check();
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                texts.refuse(LoketField.CHECKED, Reason.NOT_A_DAY);
            }
            return standing != null && standing.on().equals(day) ? standing : new Check(day, by);
        } catch (DateTimeParseException e) {
            texts.refuse(LoketField.CHECKED, Reason.NOT_A_DAY);
            return null;
        }
    }
}

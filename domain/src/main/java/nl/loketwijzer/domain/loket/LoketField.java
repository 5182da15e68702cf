package nl.loketwijzer.domain.loket;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a loket is made of, each part as one text that can be read back. Forms, tables and the log name the same parts; the
 * texts are those of tables that staff exchange: {@code ja}, {@code ar, nl}, {@code svb di 09:00-12:00, uwv}.
 */
public enum LoketField {
    NAME("naam", 160, Loket::name),
    TYPE("soort", 20, loket -> loket.type().name()),
    STREET("straat", 160, loket -> loket.address().street()),
    POSTCODE("postcode", 7, loket -> loket.address().postcode()),
    PLACE("plaats", 80, loket -> loket.address().place()),
    LATITUDE("breedtegraad", 30, loket -> Double.toString(loket.point().latitude())),
    LONGITUDE("lengtegraad", 30, loket -> Double.toString(loket.point().longitude())),
    GEMEENTE_CODE("gemeentecode", 4, Loket::gemeenteCode),
    GEMEENTE("gemeente", 80, Loket::gemeente),
    STEP_FREE("zonder trap", 20, loket -> yesNo(loket.stepFree())),
    FACILITIES(
            "voorzieningen",
            100,
            loket -> list(loket.details().facilities().stream().map(Facility::word))),
    ROOMS("kamers", 10, loket -> Integer.toString(loket.details().rooms())),
    LANGUAGES("talen", 300, loket -> list(loket.languages().stream())),
    ON_SITE("ter plaatse", 4000, loket -> PresenceWords.of(loket, Presence.Kind.ON_SITE)),
    DIRECT_LINE("directe lijn", 4000, loket -> PresenceWords.of(loket, Presence.Kind.DIRECT_LINE)),
    CASE_WORKER("belt andere instanties", 20, loket -> yesNo(loket.caseWorker())),
    PHONE("telefoon", 30, loket -> PhoneWords.of(loket.details().phone())),
    ROUTE("route", 300, loket -> loket.details().route()),
    CHECKED("nagekeken op", 10, loket -> {
        LoketDetails.Check check = loket.details().check();
        return check == null ? "" : check.on().toString();
    }),
    SAMPLE("voorbeeld", 20, loket -> yesNo(loket.sample()));

    static final String YES = "ja";
    static final String NO = "nee";

    private final String column;
    private final int longest;
    private final Function<Loket, String> text;

    LoketField(String column, int longest, Function<Loket, String> text) {
        this.column = column;
        this.longest = longest;
        this.text = text;
    }

    /** Its head in tables that staff exchange. */
    public String column() {
        return column;
    }

    /** In signs. */
    int longest() {
        return longest;
    }

    /** Of every field, in the order of the fields. */
    static Map<LoketField, String> texts(Loket loket) {
        Map<LoketField, String> texts = new EnumMap<>(LoketField.class);
        for (LoketField field : values()) {
            texts.put(field, field.text.apply(loket));
        }
        return texts;
    }

    /** Those that are not the same in both, in order. */
    static List<LoketField> different(Map<LoketField, String> one, Map<LoketField, String> other) {
        return Stream.of(values())
                .filter(field -> !one.getOrDefault(field, "").equals(other.getOrDefault(field, "")))
                .toList();
    }

    static String list(Stream<String> words) {
        return words.sorted().collect(joining(", "));
    }

    private static String yesNo(boolean yes) {
        return yes ? YES : NO;
    }
}

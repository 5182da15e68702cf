package nl.loketwijzer.domain.guidance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen confirmed: the situations, and the answers to questions.
 *
 * @param given question id to choice id; and under names that are no question what the story told beside it
 */
public record Answers(List<SituationId> situations, Map<String, String> given) {

    /** Where the date stands that was told, as {@code 2026-11-03}. */
    static final String DATE = "datum";

    /** Where the questions stand that the story has answered, joined by spaces. */
    private static final String TOLD = "verteld";

    public static final Answers NONE = new Answers(List.of(), Map.of());

    public Answers {
        situations = List.copyOf(situations);
        given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    public @Nullable String to(String question) {
        return given.get(question);
    }

    /** A date that the story told: of a letter, as far as we know. */
    public Optional<LocalDate> date() {
        try {
            return Optional.ofNullable(to(DATE)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Answers with(String question, String choice) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put(question, choice);
        return new Answers(situations, more);
    }

    /** What the story has told: nobody needs to be asked, and nobody was. */
    public Answers withTold(Map<String, String> told) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.putAll(told);
        if (!told.isEmpty()) {
            more.put(TOLD, String.join(" ", told.keySet()));
        }
        return new Answers(situations, more);
    }

    boolean isTold(String question) {
        return List.of(given.getOrDefault(TOLD, "").split(" ")).contains(question);
    }

    public Answers withSituations(List<SituationId> others) {
        return new Answers(others, given);
    }
}

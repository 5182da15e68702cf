package nl.loketwijzer.domain.guidance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a story.
 *
 * @param language tag of the language it seems to be written in
 * @param situations best first, at most three: most likely all of them
 * @param choices what else it may be, best first
 * @param crisis who to call at once, or null
 * @param answers question id to choice id: what the story has told already
 * @param understood false when nothing could be placed: say so, never guess
 */
public record Understanding(
        String language,
        List<Recognised> situations,
        List<Recognised> choices,
        @Nullable Crisis crisis,
        Map<String, String> answers,
        boolean understood) {

    /** More choices in one question are too many. */
    private static final int MOST_CHOICES = 4;

    public Understanding {
        situations = List.copyOf(situations);
        choices = List.copyOf(choices);
        answers = Map.copyOf(answers);
    }

    /** To be shown as understood. */
    public List<Recognised> sure() {
        return situations.stream().filter(Recognised::isSure).toList();
    }

    /** Not to be shown as understood but to be asked, in one question; when nothing is sure with other choices beside it. */
    public List<Recognised> unsure() {
        Stream<Recognised> open = situations.stream().filter(found -> !found.isSure());
        return (sure().isEmpty() ? Stream.concat(open, choices.stream()) : open)
                .limit(MOST_CHOICES)
                .toList();
    }

    /**
     * One situation found in the story.
     *
     * @param words the citizen's own words that led to it, as typed
     * @param confidence 0 to 1, calibrated
     */
    public record Recognised(SituationId situation, String words, double confidence) {

        /** From here on nineteen in twenty were right over our own set. */
        private static final double SURE = 0.9;

        boolean isSure() {
            return confidence >= SURE;
        }

        Recognised asGuess() {
            return new Recognised(situation, words, confidence / 2);
        }
    }
}

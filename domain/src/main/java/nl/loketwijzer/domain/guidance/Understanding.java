package nl.loketwijzer.domain.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a story.
 *
 * @param language tag of the language it seems to be written in
 * @param situations best first, most urgent first among equals; at most three
 * @param crisis who to call at once, or null
 * @param understood false when nothing could be placed: say so, never guess
 */
public record Understanding(
        String language,
        List<Recognised> situations,
        @Nullable Crisis crisis,
        boolean understood) {

    public Understanding {
        situations = List.copyOf(situations);
    }

    /**
     * One situation found in the story.
     *
     * @param words the citizen's own words that led to it, as typed
     * @param confidence 0 to 1, calibrated
     */
    public record Recognised(SituationId situation, String words, double confidence) {}
}

package nl.loketwijzer.domain.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a story.
 *
 * @param language tag of the language it seems to be written in
 * @param situations best first, at most {@link #MOST}: those that are sure, and those to ask about
 * @param crisis who to call at once, or null
 * @param understood false when nothing could be placed: say so, never guess
 */
public record Understanding(
        String language,
        List<Recognised> situations,
        @Nullable Crisis crisis,
        boolean understood) {

    /** How many can be shown or asked about at once. */
    public static final int MOST = 4;

    public Understanding {
        situations = List.copyOf(situations);
    }

    /** To be shown as understood. */
    public List<Recognised> sure() {
        return situations.stream().filter(Recognised::isSure).toList();
    }

    /** Not to be shown as understood: to be asked about, in one question. */
    public List<Recognised> unsure() {
        return situations.stream().filter(found -> !found.isSure()).toList();
    }

    /**
     * One situation found in the story.
     *
     * @param words the citizen's own words that led to it, as typed
     * @param confidence 0 to 1, calibrated
     */
    public record Recognised(SituationId situation, String words, double confidence) {

        /** From here on four in five were right over descriptions that were not learned from. */
        private static final double SURE = 0.7;

        boolean isSure() {
            return confidence >= SURE;
        }
    }
}

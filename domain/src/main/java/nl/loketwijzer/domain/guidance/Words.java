package nl.loketwijzer.domain.guidance;

import java.util.Map;
import nl.loketwijzer.domain.guidance.Overview.Step;
import nl.loketwijzer.domain.instantie.InstantieId;

/**
 * The words of the knowledge base in one language.
 *
 * @param documents by group; the common ones stand in each
 * @param does what each instantie does
 * @param nothing for when there is no situation
 * @param unknown the choice "Weet ik niet"
 */
record Words(
        Map<SituationId, OfSituation> situations,
        Map<String, OfQuestion> questions,
        Map<String, Map<String, String>> documents,
        Map<InstantieId, String> does,
        OfNothing nothing,
        String unknown) {

    record OfSituation(
            String title,
            Map<String, Step> steps,
            Map<String, String> reasons,
            Map<String, String> terms,
            Map<String, String> canWait) {}

    record OfQuestion(String text, String why, Map<String, String> choices) {}

    /** For when there is no situation: what to do, and why to go to whom. */
    record OfNothing(Step step, Map<InstantieId, String> reasons) {}
}

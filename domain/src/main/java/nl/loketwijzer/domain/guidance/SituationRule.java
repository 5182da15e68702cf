package nl.loketwijzer.domain.guidance;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.instantie.Source;
import org.jspecify.annotations.Nullable;

/**
 * What the knowledge base says of one situation, without words.
 *
 * @param group file it stands in
 * @param alongside says how somebody fares rather than what is going on: never pushes another situation from "now"
 * @param bring document ids, for every instantie
 * @param first the last one always holds
 */
record SituationRule(
        SituationId id,
        String group,
        Topic topic,
        Urgency urgency,
        boolean urgent,
        boolean sensitive,
        boolean alongside,
        @Nullable Crisis crisis,
        Source source,
        List<String> bring,
        List<FirstStep> first,
        List<Visit> visits,
        Map<String, Term> terms,
        List<String> questions,
        List<String> canWait,
        List<SituationId> near) {

    /**
     * A term.
     *
     * @param afterLetter how long it lasts from the date of a letter, or null where it does not depend on one
     */
    record Term(Source source, @Nullable Period afterLetter) {}

    record FirstStep(String step, Condition when) {}

    /** An instantie that matters, and why. */
    record Visit(
            InstantieId instantie,
            String reason,
            Condition when,
            List<String> bring,
            List<String> terms,
            boolean unsure,
            Source source) {}

    String step(Answers answers) {
        return first.stream()
                .filter(entry -> entry.when().holds(answers))
                .findFirst()
                .orElseThrow()
                .step();
    }

    /** In order; of each instantie the first entry that holds. */
    List<Visit> visits(Answers answers) {
        Map<InstantieId, Visit> matching = new LinkedHashMap<>();
        visits.stream()
                .filter(visit -> visit.when().holds(answers))
                .forEach(visit -> matching.putIfAbsent(visit.instantie(), visit));
        return List.copyOf(matching.values());
    }

    Set<String> steps() {
        return first.stream().map(FirstStep::step).collect(Collectors.toSet());
    }

    Set<String> reasons() {
        return visits.stream().map(Visit::reason).collect(Collectors.toSet());
    }
}

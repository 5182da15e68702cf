package nl.loketwijzer.domain.guidance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Overview.Advice;
import nl.loketwijzer.domain.instantie.InstantieId;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was made of one story.
 *
 * @param situations best first
 * @param instanties in the order of the overview
 * @param now the first of them, at most three
 */
record EvaluationResult(
        String id,
        String language,
        List<String> situations,
        List<String> instanties,
        List<String> now,
        boolean crisis,
        boolean understood) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int NOW = 3;

    /** Helplines of an emergency stand first, as on the screens. */
    static EvaluationResult of(String id, Understanding understanding, Overview overview) {
        Set<String> instanties = new LinkedHashSet<>();
        Crisis crisis = understanding.crisis();
        if (crisis != null) {
            crisis.helplines().stream().map(InstantieId::value).forEach(instanties::add);
        }
        Stream.concat(overview.now().stream(), overview.later().stream())
                .map(Advice::instantie)
                .forEach(instantie -> instanties.add(instantie.id().value()));
        return new EvaluationResult(
                id,
                understanding.language(),
                understanding.situations().stream()
                        .map(found -> found.situation().value())
                        .toList(),
                List.copyOf(instanties),
                instanties.stream().limit(NOW).toList(),
                crisis != null,
                understanding.understood());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}

package nl.loketwijzer.domain.guidance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.shared.YamlNode;

/** Ways of saying that something is not the case: they must not lead to a situation. */
final class Negations {

    private final Map<SituationId, WordPatterns> denials = new LinkedHashMap<>();

    /** Reads {@code SITUATION: [patterns]}. */
    Negations(YamlNode file, Set<SituationId> known) {
        file.fields().forEach((id, node) -> {
            var situation = new SituationId(id);
            if (!known.contains(situation)) {
                throw node.broken("unknown situation " + id);
            }
            denials.put(situation, WordPatterns.read(node));
        });
    }

    Set<SituationId> denied(List<Word> words) {
        Set<SituationId> denied = new HashSet<>();
        denials.forEach((situation, patterns) -> {
            if (!patterns.find(words).isEmpty()) {
                denied.add(situation);
            }
        });
        return denied;
    }

    List<Word> without(List<Word> words) {
        List<Word> rest = words;
        for (WordPatterns patterns : denials.values()) {
            rest = patterns.without(rest);
        }
        return rest;
    }
}

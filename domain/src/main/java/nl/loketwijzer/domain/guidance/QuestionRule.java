package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.List;

/** A question of the knowledge base, without words. */
record QuestionRule(String id, String group, List<String> choices) {

    List<String> choicesAndUnknown() {
        List<String> all = new ArrayList<>(choices);
        all.add(Question.UNKNOWN);
        return all;
    }
}

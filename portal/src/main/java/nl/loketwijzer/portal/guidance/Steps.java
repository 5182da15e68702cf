package nl.loketwijzer.portal.guidance;

import java.util.Map;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.ui.Texts;

/** The four steps from story to overview. */
final class Steps {

    private static final int ALL = 4;

    private Steps() {}

    static Progress of(int step, Texts texts) {
        return new Progress(texts.get("frame.step", Map.of("step", step, "steps", ALL)), step, ALL);
    }

    static Progress question(int number, int questions, Texts texts) {
        String words =
                texts.get("question.step", Map.of("step", 3, "steps", ALL, "question", number, "questions", questions));
        return new Progress(words, 3, ALL);
    }
}

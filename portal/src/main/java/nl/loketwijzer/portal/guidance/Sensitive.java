package nl.loketwijzer.portal.guidance;

import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Situation;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Story;

/** Whether this person's screens stay neutral and carry the quick exit. */
public final class Sensitive {

    private Sensitive() {}

    static boolean is(Visit visit, Guidance guidance) {
        return is(visit.journey().story(), visit.language(), guidance);
    }

    /** What is sensitive is not kept as it was typed either. */
    public static boolean is(Story story, Language language, Guidance guidance) {
        return story.crisis() != null
                || Stream.concat(story.situations().stream(), story.asked().stream())
                        .flatMap(id -> guidance.situation(id, language).stream())
                        .anyMatch(Situation::sensitive);
    }
}

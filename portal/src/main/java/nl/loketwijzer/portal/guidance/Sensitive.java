package nl.loketwijzer.portal.guidance;

import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Situation;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Story;

/** Whether this person's screens stay neutral and carry the quick exit. */
final class Sensitive {

    private Sensitive() {}

    static boolean is(Visit visit, Guidance guidance) {
        Story story = visit.journey().story();
        return story.crisis() != null
                || Stream.concat(story.situations().stream(), story.asked().stream())
                        .flatMap(id -> guidance.situation(id, visit.language()).stream())
                        .anyMatch(Situation::sensitive);
    }
}

package nl.loketwijzer.portal.guidance;

import java.util.Arrays;
import java.util.List;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.journey.Story;
import nl.loketwijzer.portal.ui.Texts;
import nl.loketwijzer.portal.ui.Tile;

/** Where the screens from story to overview are. */
public final class GuidanceNavigation {

    public static final String TOPICS = "onderwerpen";
    public static final String UNDERSTOOD = "begrepen";
    public static final String STORY = "verhaal";
    public static final String OVERVIEW = "overzicht";
    static final String QUESTION = "vraag";
    static final String ANSWERS = "antwoorden";

    private GuidanceNavigation() {}

    /** All subjects as tiles, the four most used first. */
    public static List<Tile> topics(Texts texts) {
        return Arrays.stream(Subject.values())
                .map(subject -> subject.tile(texts))
                .toList();
    }

    /** Where somebody was. */
    public static String resume(Journey journey) {
        Plan plan = journey.plan();
        if (plan.link() != null) {
            return "afspraak";
        }
        if (plan.slot() != null) {
            return "controleren";
        }
        Story story = journey.story();
        if (story.confirmed()) {
            return OVERVIEW;
        }
        boolean read = !story.situations().isEmpty() || !story.asked().isEmpty() || story.crisis() != null;
        return read ? UNDERSTOOD : STORY;
    }
}

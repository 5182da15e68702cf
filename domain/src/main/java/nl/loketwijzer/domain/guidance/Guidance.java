package nl.loketwijzer.domain.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.i18n.Language;

/** From a story to an overview. Pure: nothing is stored, nothing is logged, nothing leaves the machine. */
public interface Guidance {

    /**
     * What this text is about. Never throws, whatever the text.
     *
     * @param screen language of the screen: the first guess for the language of the text
     */
    Understanding understand(String text, Language screen);

    /** All situations, by topic and urgency. */
    List<Situation> situations(Language language);

    /** @return empty when the knowledge base has no such situation (any more) */
    Optional<Situation> situation(SituationId id, Language language);

    /** Situations that are often confused with this one, for "klopt niet"; at most four. */
    List<Situation> near(SituationId id, Language language);

    /** The questions that still change the result, in order; at most five in a walk, none for none. */
    List<Question> open(Answers answers, Language language);

    /** A question that belongs to these situations, answered or not. */
    Optional<Question> question(String id, Answers answers, Language language);

    /** Every question asked in this walk so far or still open, in order: for "stap 2 van 4" and for looking back. */
    List<Question> all(Answers answers, Language language);

    /** The overview on that day. Without situations: an honest one with ido, wijkteam and a person to talk to. */
    Overview overview(Answers answers, LocalDate today, Language language);
}

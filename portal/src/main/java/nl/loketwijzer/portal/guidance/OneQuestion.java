package nl.loketwijzer.portal.guidance;

import static nl.loketwijzer.portal.ui.Tags.p;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Misunderstandings;
import nl.loketwijzer.domain.guidance.Situation;
import nl.loketwijzer.domain.guidance.SituationId;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Story;
import nl.loketwijzer.portal.ui.Choices;

/** When it is not sure what somebody means: one question back, with few choices. Never a guess shown as understood. */
final class OneQuestion {

    static final String FIELD = "bedoelt";
    static final String OTHER = "anders";

    private final Guidance guidance;
    private final Misunderstandings misunderstandings;

    OneQuestion(Guidance guidance, Misunderstandings misunderstandings) {
        this.guidance = guidance;
        this.misunderstandings = misunderstandings;
    }

    /** Whether nothing is sure: the question is the screen. */
    static boolean isAll(Visit visit) {
        Story story = visit.journey().story();
        return story.situations().isEmpty() && !story.asked().isEmpty();
    }

    /** Beside cards it may stay unanswered; alone it has a way out for something else. */
    Optional<HtmlContainer> of(Visit visit, List<Problem> problems) {
        List<Situation> asked = visit.journey().story().asked().stream()
                .flatMap(id -> guidance.situation(id, visit.language()).stream())
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        boolean all = isAll(visit);
        HtmlContainer group = Choices.group(
                visit.text(all ? "understood.asked.title" : "understood.asked.too"), all ? "lw-hide" : "lw-h3");
        group.setId(FIELD);
        problems.stream()
                .filter(problem -> problem.field().equals(FIELD))
                .forEach(problem -> group.add(p("lw-error", problem.text())));
        asked.forEach(situation ->
                group.add(Choices.checkbox(FIELD, situation.id().value(), situation.title(), null, false)));
        if (all) {
            group.add(Choices.checkbox(
                    FIELD,
                    OTHER,
                    visit.text("understood.asked.other"),
                    visit.text("understood.asked.other.hint"),
                    false));
        }
        return Optional.of(group);
    }

    /** What was chosen is what is going on; something else is nothing yet. No answer leaves a lone question open. */
    Story answered(Fields fields, Story story, Language language) {
        List<SituationId> chosen = story.asked().stream()
                .filter(id -> fields.has(FIELD, id.value()))
                .toList();
        boolean alone = story.situations().isEmpty();
        if (!chosen.isEmpty()) {
            Story known = story.with(chosen, null).asking(List.of());
            return alone ? known.confirm() : known;
        }
        if (alone && !fields.has(FIELD, OTHER)) {
            return story;
        }
        if (alone) {
            story.asked().stream().limit(1).forEach(id -> misunderstandings.count(language, id, Optional.empty()));
        }
        return story.asking(List.of());
    }
}

package nl.loketwijzer.portal.home;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Understanding;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Story;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Field;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.stereotype.Component;

/** One box for own words, and subjects for who would rather not write. */
@Component
class StoryScreen implements Screen {

    static final String PATH = "verhaal";
    private static final String FIELD = "verhaal";

    private final Guidance guidance;

    StoryScreen(Guidance guidance) {
        this.guidance = guidance;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Visit visit) {
        return visit.text("home.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("home.lead");
    }

    @Override
    public Layout layout() {
        return Layout.HERO;
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        form.add(new Field(FIELD, visit.text("home.story"))
                .hint(visit.text("home.story.example"))
                .error(Problem.at(FIELD, problems))
                .hintBelow(Icon.MICROPHONE, visit.text("home.story.speak"))
                .area(visit.journey().story().text(), 4));
        HtmlContainer kept = Tags.tag(
                "span", "lw-hint lw-hint--row", Icon.LOCK.element(), Tags.span(visit.text("home.story.private")));
        form.add(Buttons.row(Buttons.next(visit.text("frame.next")), kept));
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        into.add(Topics.of(visit.texts()));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        Story told = Story.told(fields.one(FIELD));
        if (!hasWords(told.text())) {
            return visit.journey().telling(told);
        }
        Understanding understood = guidance.understand(told.text(), visit.language());
        Story story = told.with(understood).in(understood.language());
        return visit.journey()
                .telling(story.isSensitive(guidance) ? story.withoutText() : story)
                .withAnswers(understood.answers());
    }

    @Override
    public List<Problem> errors(Visit visit) {
        Story story = visit.journey().story();
        boolean placed = !story.situations().isEmpty() || !story.asked().isEmpty();
        if (placed && !story.cut() || story.crisis() != null) {
            return List.of();
        }
        if (story.text().isEmpty()) {
            return List.of(new Problem(FIELD, visit.text("home.story.empty")));
        }
        if (!hasWords(story.text())) {
            return List.of(new Problem(FIELD, visit.text("home.story.wordless")));
        }
        return story.cut() ? List.of(new Problem(FIELD, visit.text("home.story.cut"))) : List.of();
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    public String next(Visit visit) {
        return GuidanceNavigation.UNDERSTOOD;
    }
}

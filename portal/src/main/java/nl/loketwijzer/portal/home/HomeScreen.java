package nl.loketwijzer.portal.home;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import org.springframework.stereotype.Component;

/**
 * The first address. Who comes back is asked whether to go on, without a word of what was told: on a shared computer it
 * may be somebody else.
 */
@Component
class HomeScreen implements Screen {

    private static final String CHOICE = "keuze";
    private static final String RESTART = "opnieuw";

    private final StoryScreen story;

    HomeScreen(StoryScreen story) {
        this.story = story;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Screen standIn(Visit visit) {
        return visit.journey().isEmpty() ? story : this;
    }

    @Override
    public String title(Visit visit) {
        return visit.text("home.again.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("home.again.lead");
    }

    @Override
    public Layout layout() {
        return Layout.HERO;
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        form.add(Buttons.row(
                Buttons.next(visit.text("home.again.continue")),
                Buttons.choice("lw-btn--quiet", CHOICE, RESTART, visit.text("home.again.restart"))));
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        into.add(Topics.of(visit.texts()));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        return fields.has(CHOICE, RESTART) ? Journey.EMPTY : visit.journey();
    }

    @Override
    public String next(Visit visit) {
        return visit.journey().isEmpty() ? "" : GuidanceNavigation.resume(visit.journey());
    }
}

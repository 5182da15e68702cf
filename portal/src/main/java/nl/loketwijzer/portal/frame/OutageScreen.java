package nl.loketwijzer.portal.frame;

import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import org.jspecify.annotations.Nullable;

/**
 * Stands where a screen would be that needs the database while it is away. Says so, and never that no time is free. What
 * somebody just sent stands in its form, unseen: one press sends it once more.
 *
 * @param missed the screen that could not be shown
 * @param again where it is, for who only looked
 * @param sent what was sent to it; null for who only looked
 */
record OutageScreen(Screen missed, String again, @Nullable Fields sent) implements Screen {

    static OutageScreen of(Screen missed, @Nullable Fields sent, Visit visit) {
        return new OutageScreen(missed, visit.texts().to(Addresses.shown(missed, visit)), sent);
    }

    @Override
    public String path() {
        return missed.path();
    }

    @Override
    public String title(Visit visit) {
        return visit.text("frame.outage.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("frame.outage.lead");
    }

    @Override
    public boolean sensitive(Visit visit) {
        return missed.sensitive(visit);
    }

    @Override
    public void above(HtmlContainer into, Visit visit) {
        missed.above(into, visit);
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        if (sent != null) {
            sent.values().forEach((name, values) -> values.forEach(value -> form.add(Choices.hidden(name, value))));
            form.add(p(visit.text("frame.outage.kept")), p(visit.text("frame.outage.twice")));
            form.add(Buttons.row(Buttons.next(visit.text("frame.outage.again"))));
        }
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        if (sent == null) {
            into.add(p(visit.text("frame.outage.kept")));
            into.add(Buttons.row(Buttons.go(again, visit.text("frame.outage.again"))));
        }
        HtmlContainer call = link("tel:1400", "lw-link", visit.text("frame.human.call"));
        into.add(tag("p", "lw-mt-5", new Text(visit.text("frame.outage.call") + " "), call));
    }
}

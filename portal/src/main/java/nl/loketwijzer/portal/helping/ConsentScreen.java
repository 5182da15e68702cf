package nl.loketwijzer.portal.helping;

import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.p;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.portal.frame.Addresses;
import nl.loketwijzer.portal.frame.Erasing;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.ui.Buttons;
import org.springframework.stereotype.Component;

/** The person is asked whether they want this help, in words to read to them. Without a helper: why nothing opened. */
@Component
class ConsentScreen implements Screen {

    private static final List<String> SENTENCES = List.of(
            "helping.consent.beside",
            "helping.consent.choose",
            "helping.consent.sees",
            "helping.consent.wipe",
            "helping.consent.stays");

    @Override
    public String path() {
        return Addresses.HELPING;
    }

    @Override
    public String title(Visit visit) {
        return visit.text(visit.helped() ? "helping.consent.title" : "helping.gone.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(visit.helped() ? "helping.consent.lead" : "helping.gone.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        if (visit.helped()) {
            HtmlContainer text = div("lw-read lw-stack-s");
            SENTENCES.forEach(sentence -> text.add(p(visit.text(sentence))));
            form.add(text, Buttons.row(Buttons.next(visit.text("helping.consent.yes"))));
        }
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        if (visit.helped()) {
            into.add(div(
                    "lw-mt-4", Erasing.form(visit.texts(), "lw-btn lw-btn--quiet", visit.text("helping.consent.no"))));
        } else {
            into.add(
                    p(visit.text("helping.gone.again")),
                    Buttons.row(Buttons.go(visit.texts().to(""), visit.text("frame.first"))));
        }
    }

    @Override
    public String next(Visit visit) {
        return GuidanceNavigation.STORY;
    }
}

package nl.loketwijzer.admin.helping;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.i18n.Language;

/** Somebody sits beside a helper: in which language do they go through the portal together? */
@Route(HelpView.PATH)
@Menu(title = "admin.helping.menu", order = 1.2, icon = "helping")
@RolesAllowed({"HELPER", "CASE_WORKER", "COORDINATOR", "ADMINISTRATOR"})
class HelpView extends Page {

    static final String PATH = "help-iemand";

    private static final List<String> RULES = List.of(
            "admin.helping.rules.once",
            "admin.helping.rules.consent",
            "admin.helping.rules.clear",
            "admin.helping.rules.kept");

    HelpView(HelperLinks links, ChosenLoket chosen, CurrentStaff staff) {
        super(text("admin.helping.title"));
        Optional<Loket> loket = chosen.current();
        if (loket.isEmpty()) {
            setLead(text("admin.loket.none"));
            return;
        }
        setLead(text("admin.helping.lead"));
        int today = links.today(staff.actor(), loket.get().id());
        add(
                new Paragraph(
                        text("admin.helping.loket", Map.of("loket", loket.get().name()))),
                languages(loket.get()),
                part("admin.helping.other", new Paragraph(text("admin.helping.other.text"))),
                part("admin.helping.rules", rules()),
                new Paragraph(text("admin.helping.today", Map.of("count", today))));
    }

    private static Section languages(Loket loket) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ad-tongues");
        Language.all().forEach(language -> list.add(new ListItem(open(language, loket))));
        return part("admin.helping.language", new Paragraph(text("admin.helping.language.why")), list);
    }

    /** A tab of its own; the portal does not learn which page it came from. */
    private static Anchor open(Language language, Loket loket) {
        Anchor open = new Anchor(PortalController.address(language, loket.id()));
        Span own = new Span(language.ownName());
        own.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        Span words = new Span(text("admin.helping.open", Map.of("language", Texts.languageName(language.tag()))));
        words.addClassName("ad-small");
        open.add(own, words);
        open.setTarget("_blank");
        open.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("router-ignore", "");
        return open;
    }

    private static UnorderedList rules() {
        UnorderedList rules = new UnorderedList();
        RULES.forEach(rule -> rules.add(new ListItem(text(rule))));
        return rules;
    }

    private static Section part(String heading, com.vaadin.flow.component.Component... content) {
        Section part = new Section(new H2(text(heading)), new Div(content));
        part.addClassName("ad-panel");
        return part;
    }
}

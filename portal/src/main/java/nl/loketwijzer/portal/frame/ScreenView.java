package nl.loketwijzer.portal.frame;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.journey.JourneyCookie;
import nl.loketwijzer.portal.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** The live walk: the same trees, with one listener on the form. There is no other state in here. */
@Route(":language([a-z]{2,3})/:screen?([a-z-]+)/:detail?")
class ScreenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Evaluated in the browser by csp.ts: all named fields of the form and the pressed button. */
    static final String FIELDS = "velden(event)";

    /** Evaluated in the browser by csp.ts: focus on what is new. */
    static final String TO_TOP = "naarBoven()";

    /** Evaluated in the browser by csp.ts: leaves Flow for an address that it does not know. */
    static final String GO = "location.assign($0)";

    private static final Logger LOG = LoggerFactory.getLogger(ScreenView.class);

    private final transient JourneyCookie cookie;
    private final transient Screens screens;
    private String title = "";

    ScreenView(JourneyCookie cookie, Screens screens) {
        this.cookie = cookie;
        this.screens = screens;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Language> language = event.getRouteParameters().get("language").flatMap(Language::of);
        Optional<Screen> screen =
                screens.find(event.getRouteParameters().get("screen").orElse(""));
        if (language.isEmpty() || screen.isEmpty()) {
            event.getUI().getPage().executeJs(GO, "/" + event.getLocation().getPathWithQueryParameters());
            return;
        }
        event.getUI().setLocale(language.get().locale());
        String detail = event.getRouteParameters().get("detail").orElse("");
        Visit visit = new Visit(cookie.read(request()), Texts.of(language.get()), detail, cookie.isHelped(request()));
        if (isOfAnotherHelp(event.getUI(), visit)) {
            event.getUI().getPage().executeJs(GO, "/" + event.getLocation().getPathWithQueryParameters());
            return;
        }
        cookie.stay(request(), response());
        try {
            enter(screen.get(), visit, event);
        } catch (RuntimeException e) {
            away(screen.get(), null, visit, e);
        }
    }

    /** Help began or ended while this page stood open: what stands around the screens is not right any more. */
    private static boolean isOfAnotherHelp(UI ui, Visit visit) {
        Object begun = ComponentUtil.getData(ui, Helped.FIELD);
        ComponentUtil.setData(ui, Helped.FIELD, (Object) visit.helped());
        return begun != null && !begun.equals(visit.helped());
    }

    private void enter(Screen screen, Visit visit, BeforeEnterEvent event) {
        Optional<String> elsewhere = screen.elsewhere(visit);
        if (elsewhere.isPresent()) {
            event.forwardTo(visit.texts().to(elsewhere.get()).substring(1));
        } else {
            Screen shown = screen.standIn(visit);
            show(
                    shown,
                    shown,
                    visit,
                    event.getLocation().getQueryParameters().getParameters().containsKey("fout"));
        }
    }

    /** Instead of a screen, when it is the database that is away; any other error goes on. */
    private void away(Screen missed, @Nullable Fields sent, Visit visit, RuntimeException error) {
        if (!Outage.is(error)) {
            throw error;
        }
        LOG.warn("The database is away");
        show(OutageScreen.of(missed, sent, visit), missed, visit, false);
    }

    /** @param screen to which the form on the shown screen is sent */
    private void show(Screen shown, Screen screen, Visit visit, boolean showErrors) {
        title = Page.title(shown, visit);
        Tree.Grown tree = Tree.of(shown, visit, showErrors);
        tree.form()
                .getElement()
                .addEventListener("submit", event -> submit(screen, visit, event))
                .addEventData(FIELDS)
                .preventDefault();
        removeAll();
        add(tree.root());
    }

    private void submit(Screen screen, Visit shown, DomEvent event) {
        Visit before = new Visit(cookie.read(request()), shown.texts(), shown.detail(), cookie.isHelped(request()));
        if (before.helped() != shown.helped()) {
            UI.getCurrent().getPage().executeJs(GO, shown.texts().to(Helped.elsewhere(before)));
            return;
        }
        Fields fields = fields(event);
        try {
            step(screen, fields, before);
        } catch (RuntimeException e) {
            away(screen, fields, before, e);
        }
        UI.getCurrent().getPage().executeJs(TO_TOP);
    }

    private void step(Screen screen, Fields fields, Visit before) {
        Screens.Step step = screens.step(screen, fields, before);
        cookie.write(request(), response(), step.visit().journey());
        if (step.refused()) {
            show(screen, screen, step.visit(), true);
        } else {
            UI.getCurrent().navigate(before.texts().to(step.to()).substring(1));
        }
    }

    private static Fields fields(DomEvent event) {
        Map<String, List<String>> values = new HashMap<>();
        JsonNode sent = event.getEventData().get(FIELDS);
        sent.properties()
                .forEach(field -> values.put(
                        field.getKey(),
                        field.getValue().valueStream().map(JsonNode::asString).toList()));
        return new Fields(values);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) VaadinResponse.getCurrent();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) VaadinRequest.getCurrent();
    }
}

package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskAgenda;
import nl.loketwijzer.domain.booking.DeskId;
import org.jspecify.annotations.Nullable;

/** The desks of a loket. */
class DeskPanel extends Section {

    DeskPanel(List<Desk> desks, Map<DeskId, DeskAgenda> agendas, Runnable add, Consumer<Desk> change) {
        addClassName("ad-panel");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("ad-rows");
        desks.forEach(desk -> rows.add(row(desk, state(desk, agendas.get(desk.id())), change)));
        add(new H2(text("admin.desks.title")), rows, new Button(text("admin.desk.add"), event -> add.run()));
    }

    private static Span state(Desk desk, @Nullable DeskAgenda agenda) {
        if (desk.active() && agenda != null && !agenda.fresh()) {
            return state("admin.desk.state.away", false);
        }
        return state(desk.active() ? "admin.desk.state.on" : "admin.desk.state.off", desk.active());
    }

    private static Span state(String key, boolean on) {
        Span state = new Span(text(key));
        state.addClassNames("ad-state", on ? "ad-state--on" : "ad-state--off");
        return state;
    }

    private static ListItem row(Desk desk, Span state, Consumer<Desk> change) {
        Button button = new Button(text("admin.change"), event -> change.accept(desk));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("admin.desk.change.of", Map.of("desk", desk.name())));
        return new ListItem(new Span(desk.name()), state, button);
    }
}

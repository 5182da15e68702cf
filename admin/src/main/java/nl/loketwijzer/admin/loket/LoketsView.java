package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.loketwijzer.admin.schedule.ScheduleNavigation;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.Icon;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketExchange;
import nl.loketwijzer.domain.shared.Actor;

/** The own lokets, to read and to choose from. */
@Route("loketten")
@Menu(title = "admin.lokets.menu", order = 3, icon = "loket")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class LoketsView extends Page {

    private final ChosenLoket chosen;
    private final Grid<Loket> grid = new Grid<>();

    LoketsView(ChosenLoket chosen, CurrentStaff staff, LoketExchange exchange) {
        super(text("admin.lokets.title"));
        this.chosen = chosen;
        Actor actor = staff.actor();
        List<Loket> own =
                chosen.own().stream().filter(loket -> actor.keeps(loket.id())).toList();
        addActions(
                download(exchange, staff), new Button(text("admin.lokets.import"), event -> LoketNavigation.readIn()));
        if (actor.administers()) {
            addActions(new Button(text("admin.lokets.add"), new Icon("plus"), event -> LoketNavigation.add()));
        }
        setLead(text("admin.lokets.lead", Map.of("count", own.size())));
        add(search(own), grid);
        fill(own);
    }

    /** Written while it is sent: a long table does not fill the memory. */
    private static Anchor download(LoketExchange exchange, CurrentStaff staff) {
        DownloadHandler table = event -> {
            event.setFileName("loketten.csv");
            event.setContentType("text/csv;charset=utf-8");
            exchange.export(staff.actor(), event.getOutputStream()); // with the rights of then
        };
        Anchor link = new Anchor(table, text("admin.lokets.export"));
        link.addClassName("ad-button");
        return link;
    }

    private TextField search(List<Loket> own) {
        TextField search = new TextField(text("admin.lokets.search"));
        search.addClassName("ad-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> grid.setItems(
                own.stream().filter(loket -> matches(loket, event.getValue())).toList()));
        return search;
    }

    private void fill(List<Loket> own) {
        grid.addComponentColumn(LoketsView::about)
                .setHeader(text("admin.lokets.name"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::hours)
                .setHeader(text("admin.lokets.hours"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(LoketsView::change)
                .setHeader(text("admin.lokets.about"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(own.size() <= 10);
        grid.setItems(own);
        grid.setEmptyStateText(text("admin.lokets.none"));
    }

    private static Button change(Loket loket) {
        Button button = new Button(text("admin.lokets.change"), event -> LoketNavigation.open(loket.id()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("admin.lokets.change.of", Map.of("loket", loket.name())));
        return button;
    }

    private Button hours(Loket loket) {
        Button button = new Button(text("admin.lokets.open"), event -> {
            chosen.choose(loket.id());
            ScheduleNavigation.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("admin.lokets.open.of", Map.of("loket", loket.name())));
        return button;
    }

    private static Div about(Loket loket) {
        String type = text("admin.loket.type." + loket.type().name());
        Div lines = new Div(
                new Span(loket.name()),
                below(loket.address().street() + ", " + loket.address().place()),
                below(loket.sample() ? text("admin.lokets.sample", Map.of("type", type)) : type));
        lines.addClassName("ad-lines");
        return lines;
    }

    private static Span below(String words) {
        Span line = new Span(words);
        line.addClassNames("ad-muted", "ad-small");
        return line;
    }

    private static boolean matches(Loket loket, String typed) {
        String all = String.join(
                " ",
                loket.name(),
                loket.gemeente(),
                loket.address().place(),
                loket.address().postcode());
        return all.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}

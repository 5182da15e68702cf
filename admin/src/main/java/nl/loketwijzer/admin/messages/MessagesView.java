package nl.loketwijzer.admin.messages;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Icon;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.notification.Outbox.Sent;

/** The local outbox: what the house wrote to citizens, and whether it left. */
@Route("berichten")
@Menu(title = "admin.messages.menu", order = 4, icon = "message")
@RolesAllowed("ADMINISTRATOR")
class MessagesView extends Page {

    private static final int AT_MOST = 200;

    private final Outbox outbox;
    private final CurrentStaff staff;
    private final Grid<Sent> grid = new Grid<>();
    private final Div reading = new Div();

    MessagesView(Outbox outbox, CurrentStaff staff) {
        super(text("admin.messages.title"));
        this.outbox = outbox;
        this.staff = staff;
        setLead(text("admin.messages.lead"));
        addActions(new Button(text("admin.messages.refresh"), new Icon("refresh"), event -> refresh()));
        Div columns = new Div(grid, reading);
        columns.addClassNames("ad-cols", "ad-cols--even");
        add(columns);
        fill();
        refresh();
    }

    private void fill() {
        grid.addColumn(Sent::subject).setHeader(text("admin.messages.subject")).setFlexGrow(3);
        grid.addColumn(MessagesView::written)
                .setHeader(text("admin.messages.written"))
                .setFlexGrow(2);
        grid.addColumn(sent -> text("admin.messages.state." + sent.state().name()))
                .setHeader(text("admin.messages.state"))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(text("admin.messages.none"));
        grid.addSelectionListener(event -> read(event.getFirstSelectedItem()));
    }

    private void refresh() {
        grid.setItems(outbox.latest(staff.actor(), AT_MOST));
        read(Optional.empty());
    }

    private void read(Optional<Sent> chosen) {
        reading.removeAll();
        chosen.map(Letter::new).ifPresent(reading::add);
    }

    private static String written(Sent sent) {
        ZonedDateTime at = sent.writtenAt().atZone(Slot.ZONE);
        return text(
                "admin.date.moment",
                Map.of(
                        "day", dates().date(at.toLocalDate()),
                        "time", dates().time(at.toLocalTime())));
    }
}

package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.Overtaken;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Ticket;
import nl.loketwijzer.domain.booking.WalkInQueue;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** Who walked in: hand out a number, call the next, and who waits since when. */
class QueuePanel extends Section {

    private final WalkInQueue queue;
    private final CurrentStaff staff;
    private final LoketId loket;
    private final List<Desk> desks;
    private final Select<Desk> desk = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(text("admin.queue.nobody"));
    private List<Ticket> shown = List.of();

    /** @param desks to which somebody can be called, or null: this actor calls nobody */
    QueuePanel(WalkInQueue queue, CurrentStaff staff, LoketId loket, @Nullable List<Desk> desks) {
        this.queue = queue;
        this.staff = staff;
        this.loket = loket;
        this.desks =
                desks == null ? List.of() : desks.stream().filter(Desk::active).toList();
        addClassNames("ad-panel", "ad-below", "ad-queue", "ad-noprint");
        list.addClassName("ad-rows");
        Button take = new Button(text("admin.queue.take"), event -> take());
        Div buttons = new Div(take);
        buttons.addClassName("ad-buttons");
        if (!this.desks.isEmpty()) {
            buttons.add(desk, caller());
        }
        add(new H2(text("admin.queue.title")), buttons, nobody, list);
        show(queue.open(staff.actor(), loket));
    }

    void refresh() {
        List<Ticket> now = queue.open(staff.actor(), loket);
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private Button caller() {
        desk.setLabel(text("admin.queue.desk"));
        desk.setItems(desks);
        desk.setItemLabelGenerator(Desk::name);
        desk.setValue(desks.getFirst());
        Button call = new Button(text("admin.queue.call"), event -> callNext());
        call.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return call;
    }

    private void take() {
        Ticket ticket = queue.take(staff.actor(), loket);
        Notice.done(text("admin.queue.taken", Map.of("number", ticket.number())));
        refresh();
    }

    private void callNext() {
        Desk at = desk.getValue();
        Notice.done(queue.callNext(staff.actor(), loket, at.id())
                .map(ticket -> text("admin.queue.called", Map.of("number", ticket.number(), "desk", at.name())))
                .orElseGet(() -> text("admin.queue.nobody")));
        refresh();
    }

    private void show(List<Ticket> now) {
        shown = now;
        list.removeAll();
        nobody.setVisible(now.isEmpty());
        list.setVisible(!now.isEmpty());
        now.forEach(ticket -> list.add(row(ticket)));
    }

    private ListItem row(Ticket ticket) {
        Map<String, Object> number = Map.of("number", ticket.number());
        ListItem row = new ListItem(new Span(words(ticket)));
        if (ticket.state() == Ticket.State.CALLED && !desks.isEmpty()) {
            row.add(button("admin.queue.done", number, () -> queue.done(staff.actor(), ticket)));
        }
        row.add(button("admin.queue.left", number, () -> queue.left(staff.actor(), ticket)));
        return row;
    }

    private String words(Ticket ticket) {
        String since = dates().time(ticket.takenAt().atZone(Slot.ZONE).toLocalTime());
        return Optional.ofNullable(ticket.desk())
                .map(at -> text("admin.queue.at", Map.of("number", ticket.number(), "desk", ticket.deskName())))
                .orElseGet(() -> text("admin.queue.since", Map.of("number", ticket.number(), "time", since)));
    }

    private Button button(String key, Map<String, Object> number, Runnable deed) {
        Button button = new Button(text(key), event -> {
            try {
                deed.run();
            } catch (Overtaken e) {
                Notice.problem(text("admin.queue.overtaken"));
            }
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text(key + ".of", number));
        return button;
    }
}

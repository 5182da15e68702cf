package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Attendance;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Slot;

/** How it goes with an appointment; what comes next is one press away, the rest two. */
class EntryState extends Div {

    private final DayEntry entry;
    private final DayDeeds.Bound deeds;

    EntryState(DayEntry entry, Instant now, DayDeeds.Bound deeds) {
        this.entry = entry;
        this.deeds = deeds;
        addClassName("ad-entry");
        boolean today = !entry.slot().date().isAfter(now.atZone(Slot.ZONE).toLocalDate());
        if (entry.attendance() != Attendance.EXPECTED) {
            Span state = new Span(text("admin.attendance." + entry.attendance().name()));
            state.addClassNames(
                    "ad-state", entry.attendance() == Attendance.NOT_COME ? "ad-state--off" : "ad-state--on");
            add(state);
        }
        MenuBar menu = new MenuBar();
        menu.addClassName("ad-noprint");
        menu.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        next(today).ifPresent(attendance -> {
            MenuItem item = menu.addItem(
                    text("admin.attendance.say." + attendance.name()), event -> deeds.mark(entry, attendance));
            item.setAriaLabel(text(
                    "admin.attendance.of",
                    Map.of("state", text("admin.attendance.say." + attendance.name()), "name", entry.name())));
        });
        more(menu, today, now);
        add(menu);
    }

    private Optional<Attendance> next(boolean today) {
        if (!today) {
            return Optional.empty();
        }
        return switch (entry.attendance()) {
            case EXPECTED, LATE -> Optional.of(Attendance.ARRIVED);
            case ARRIVED -> Optional.of(Attendance.DONE);
            case DONE, NOT_COME -> Optional.empty();
        };
    }

    private void more(MenuBar menu, boolean today, Instant now) {
        MenuItem more = menu.addItem("…");
        more.setAriaLabel(text("admin.attendance.more", Map.of("name", entry.name())));
        if (today) {
            for (Attendance attendance : Attendance.values()) {
                boolean early = attendance == Attendance.NOT_COME
                        && entry.slot().start().isAfter(now);
                if (attendance != entry.attendance() && !early) {
                    more.getSubMenu()
                            .addItem(
                                    text("admin.attendance.say." + attendance.name()),
                                    event -> deeds.mark(entry, attendance));
                }
            }
        }
        if (entry.slot().start().isAfter(now)) {
            more.getSubMenu().addItem(text("admin.move.open"), event -> deeds.move(entry));
            more.getSubMenu().addItem(text("admin.cancelling.open"), event -> deeds.cancel(entry));
        }
        if (more.getSubMenu().getItems().isEmpty()) {
            menu.remove(more);
        }
    }
}

package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.CounterBookings;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Overtaken;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.SlotTaken;

/** Another time for one person, at the same loket. */
class MoveDialog extends Dialog {

    private final CounterBookings counter;
    private final CurrentStaff staff;
    private final DayEntry entry;
    private final TimeChooser times;

    /** @param run runs the deed and shows how it stands then */
    MoveDialog(CounterBookings counter, CurrentStaff staff, DayEntry entry, Consumer<Runnable> run) {
        this.counter = counter;
        this.staff = staff;
        this.entry = entry;
        this.times = new TimeChooser(entry.slot().date());
        setHeaderTitle(text("admin.move.title", Map.of("name", entry.name())));
        add(
                new Paragraph(text("admin.move.now", Map.of("moment", Moments.of(entry.slot())))),
                times,
                new HearsNote(counter.hears(staff.actor(), entry)));
        offer();
        Button move = new Button(
                text("admin.move.do"),
                event -> times.chosen().ifPresentOrElse(slot -> run.accept(() -> move(slot)), times::ask));
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("admin.cancel"), event -> close()), move);
    }

    private void offer() {
        times.offer(counter.otherTimes(staff.actor(), entry).stream()
                .filter(slot -> !slot.equals(entry.slot()))
                .toList());
    }

    private void move(Slot slot) {
        try {
            counter.move(staff.actor(), entry, slot);
            Notice.done(text("admin.move.done", Map.of("moment", Moments.of(slot))));
            close();
        } catch (SlotTaken e) {
            Notice.problem(text("admin.times.taken"));
            offer();
        } catch (Overtaken e) {
            close();
            throw e;
        }
    }
}

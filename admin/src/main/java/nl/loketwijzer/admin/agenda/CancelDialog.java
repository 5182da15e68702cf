package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Map;
import java.util.function.Consumer;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.CancelReason;
import nl.loketwijzer.domain.booking.CounterBookings;
import nl.loketwijzer.domain.booking.DayEntry;

/** Cancels an appointment, with a reason that the person hears. */
class CancelDialog extends Dialog {

    private final RadioButtonGroup<CancelReason> reason = new RadioButtonGroup<>(text("admin.cancelling.reason"));

    /** @param run runs the deed and shows how it stands then */
    CancelDialog(CounterBookings counter, CurrentStaff staff, DayEntry entry, Consumer<Runnable> run) {
        setHeaderTitle(text("admin.cancelling.title", Map.of("name", entry.name())));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(one -> text("admin.cancelling." + one.name()));
        add(new Paragraph(Moments.of(entry.slot())), reason, new HearsNote(counter.hears(staff.actor(), entry)));
        Button cancel = new Button(text("admin.cancelling.do"), event -> {
            CancelReason why = reason.getValue();
            if (why == null) {
                reason.setErrorMessage(text("admin.cancelling.missing"));
                reason.setInvalid(true);
                return;
            }
            run.accept(() -> {
                counter.cancel(staff.actor(), entry, why);
                Notice.done(text("admin.cancelling.done"));
            });
            close();
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(text("admin.cancelling.keep"), event -> close()), cancel);
    }
}

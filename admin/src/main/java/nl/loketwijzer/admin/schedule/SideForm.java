package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import nl.loketwijzer.domain.booking.ChangedMeanwhile;
import nl.loketwijzer.domain.booking.Kept;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** A form beside the week. What was typed stays until it is saved or dropped: a refusal only adds why. */
abstract class SideForm<T extends Record> extends Section {

    final Binder<T> binder;
    private final Paragraph problem = new Paragraph();
    private final Runnable cancelled;
    private final Runnable saved;
    private @Nullable T base;

    SideForm(Class<T> data, String title, Runnable cancelled, Runnable saved) {
        this.binder = new Binder<>(data);
        this.cancelled = cancelled;
        this.saved = saved;
        addClassNames("ad-panel", "ad-form");
        add(new H2(title), problem);
        problem.addClassName("ad-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    /** Saves; false when it was not saved and the form stays. */
    abstract boolean store(T data);

    /** The field that a refusal is about, or null for the whole form. */
    abstract @Nullable HasValidationProperties field(ScheduleRefused.Reason reason);

    /** Fills the form with how it stands. */
    final void read(T data) {
        base = data;
        binder.readRecord(data);
    }

    /** Goes on from how a colleague left it; empty when it is gone, or not what this form is about. */
    Optional<T> takeOver(Kept now) {
        return Optional.empty();
    }

    final void addButtons(Button... more) {
        Button save = new Button(text("admin.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button(text("admin.cancel"), event -> cancelled.run()));
        buttons.add(more);
        buttons.addClassName("ad-buttons");
        add(buttons);
    }

    /** Brings the form into view and the focus into its first field. */
    final void start() {
        getElement()
                .callJsFunction(
                        "scrollIntoView", JsonNodeFactory.instance.objectNode().put("block", "nearest"));
        first().focus();
    }

    /** The field that gets the focus at first. */
    abstract Focusable<?> first();

    final void saved() {
        saved.run();
    }

    private void save() {
        problem.setVisible(false);
        try {
            T data = binder.writeRecord();
            try {
                if (store(data)) {
                    saved();
                }
            } catch (ChangedMeanwhile e) {
                merge(data, e);
            }
        } catch (ValidationException e) {
            e.getFieldValidationErrors().stream().findFirst().ifPresent(SideForm::focus);
        } catch (ScheduleRefused e) {
            refuse(e.reason());
        }
    }

    /** Nothing of the colleague and nothing of what was typed is lost; saving once more is saving both. */
    private void merge(T mine, ChangedMeanwhile meanwhile) {
        Optional<T> theirs = meanwhile.now().flatMap(this::takeOver);
        T before = base;
        if (theirs.isPresent() && before != null) {
            base = theirs.get();
            binder.readRecord(Merge.of(before, mine, theirs.get()));
            say(text("admin.schedule.meanwhile"));
        } else {
            say(text("admin.schedule.refused.GONE"));
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private void refuse(ScheduleRefused.Reason reason) {
        String sentence = text("admin.schedule.refused." + reason.name());
        HasValidationProperties field = field(reason);
        if (field == null) {
            say(sentence);
            return;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void focus(BindingValidationStatus<?> status) {
        if (status.getField() instanceof Focusable<?> field) {
            field.focus();
        }
    }
}

package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.function.Consumer;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.domain.booking.ChangeHitsAppointments;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.ScheduleChange;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import org.jspecify.annotations.Nullable;

/** A time in which nobody is helped. When appointments lie in it, first something has to become of them. */
class ClosureForm extends SideForm<ClosureData> {

    private final Keeper keeper;
    private final Select<Desk> desk = new Select<>();
    private final DayPicker first = new DayPicker(text("admin.closure.first"));
    private final DayPicker last = new DayPicker(text("admin.closure.last"));
    private final Checkbox whole = new Checkbox(text("admin.closure.whole"));
    private final TimePicker from = new HourPicker(text("admin.closure.from"));
    private final TimePicker until = new HourPicker(text("admin.closure.until"));
    private final TextField reason = new TextField(text("admin.closure.reason"));
    private final Consumer<ScheduleChange> hits;

    /** @param hits told of a closure in which somebody has an appointment: it was not saved */
    ClosureForm(
            Keeper keeper,
            List<Desk> desks,
            ClosureData data,
            Consumer<ScheduleChange> hits,
            Runnable cancelled,
            Runnable saved) {
        super(ClosureData.class, text("admin.closure.new"), cancelled, saved);
        this.keeper = keeper;
        this.hits = hits;
        desk.setLabel(text("admin.closure.desk"));
        desk.setItems(desks);
        desk.setEmptySelectionAllowed(true);
        desk.setEmptySelectionCaption(text("admin.closure.desk.all"));
        desk.setItemLabelGenerator(item -> item == null ? text("admin.closure.desk.all") : item.name());
        reason.setHelperText(text("admin.closure.reason.help"));
        Div times = RuleForm.pair(from, until);
        whole.addValueChangeListener(event -> times.setVisible(!event.getValue()));
        add(desk, RuleForm.pair(first, last), whole, times, reason);
        bind();
        read(data);
        times.setVisible(!data.whole());
        addButtons();
    }

    @Override
    Focusable<?> first() {
        return desk;
    }

    @Override
    boolean store(ClosureData data) {
        Closure closure = data.closure(keeper.loket().id());
        try {
            keeper.save(closure);
            return true;
        } catch (ChangeHitsAppointments e) {
            hits.accept(closure);
            return false;
        }
    }

    @Override
    @Nullable
    HasValidationProperties field(ScheduleRefused.Reason why) {
        return switch (why) {
            case ENDS_BEFORE_START -> whole.getValue() || !sameDay() ? last : until;
            case REASON_TOO_LONG -> reason;
            default -> null;
        };
    }

    private boolean sameDay() {
        return first.getValue().equals(last.getValue());
    }

    private void bind() {
        binder.bind(desk, "desk");
        binder.forField(first).asRequired(text("admin.closure.day.missing")).bind("first");
        binder.forField(last).asRequired(text("admin.closure.day.missing")).bind("last");
        binder.bind(whole, "whole");
        binder.forField(from).asRequired(text("admin.rule.from.missing")).bind("from");
        binder.forField(until).asRequired(text("admin.rule.until.missing")).bind("until");
        binder.bind(reason, "reason");
    }
}

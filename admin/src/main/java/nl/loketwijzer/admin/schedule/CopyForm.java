package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import nl.loketwijzer.domain.loket.Loket;
import org.jspecify.annotations.Nullable;

/** Copies the hours of one desk, as they are in the week on the screen, to other desks, lokets or weeks. */
class CopyForm extends SideForm<CopyData> {

    private final Keeper keeper;
    private final Desk from;
    private final LocalDate monday;
    private final ComboBox<Loket> loket = new ComboBox<>(text("admin.copy.loket"));
    private final CheckboxGroup<Desk> desks = new CheckboxGroup<>(text("admin.copy.desks"));
    private final DayPicker first = new DayPicker(text("admin.rule.validFrom"));
    private final DayPicker last = new DayPicker(text("admin.rule.validUntil"));

    CopyForm(Keeper keeper, List<Loket> lokets, Desk from, LocalDate monday, Runnable cancelled, Runnable saved) {
        super(CopyData.class, text("admin.copy.title"), cancelled, saved);
        this.keeper = keeper;
        this.from = from;
        this.monday = monday;
        loket.setItems(lokets);
        loket.setItemLabelGenerator(Loket::name);
        loket.setValue(keeper.loket());
        loket.addValueChangeListener(event -> offer());
        desks.setItemLabelGenerator(Desk::name);
        last.setHelperText(text("admin.rule.validUntil.help"));
        last.setClearButtonVisible(true);
        add(
                new Paragraph(text("admin.copy.lead", Map.of("desk", from.name()))),
                loket,
                desks,
                RuleForm.pair(first, last));
        offer();
        binder.forField(desks)
                .withValidator(some -> !some.isEmpty(), text("admin.copy.desks.missing"))
                .bind("desks");
        binder.forField(first).asRequired(text("admin.rule.validFrom.missing")).bind("first");
        binder.bind(last, "last");
        read(CopyData.from(monday));
        addButtons();
    }

    private void offer() {
        Loket chosen = loket.getValue();
        desks.setItems(chosen == null ? List.of() : keeper.desks(chosen.id()));
    }

    @Override
    Focusable<?> first() {
        return loket;
    }

    @Override
    boolean store(CopyData data) {
        keeper.copy(from, monday, data);
        return true;
    }

    @Override
    @Nullable
    HasValidationProperties field(ScheduleRefused.Reason reason) {
        return switch (reason) {
            case ENDS_BEFORE_VALID -> last;
            case OVERLAPS, NOTHING_TO_COPY -> desks;
            default -> null;
        };
    }
}

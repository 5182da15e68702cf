package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.loketwijzer.admin.ui.Confirm;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.domain.booking.ChangeHitsAppointments;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.Kept;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Rhythm;
import nl.loketwijzer.domain.booking.ScheduleChange;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import org.jspecify.annotations.Nullable;

/** Weekly hours of one desk: new ones, or standing ones to change or remove. */
class RuleForm extends SideForm<RuleData> {

    private final Keeper keeper;
    private final Desk desk;
    private @Nullable OpeningRule standing;
    private final Consumer<LocalDate> shown;
    private final Consumer<ScheduleChange> hits;
    private final Select<OpeningRule.Kind> kind = new Select<>();
    private final Select<Rhythm> rhythm = new Select<>();
    private final Select<DayOfWeek> day = new Select<>();
    private final TimePicker from = new HourPicker(text("admin.rule.from"));
    private final TimePicker until = new HourPicker(text("admin.rule.until"));
    private final DayPicker validFrom = new DayPicker(text("admin.rule.validFrom"));
    private final DayPicker validUntil = new DayPicker(text("admin.rule.validUntil"));

    /**
     * @param standing null for new hours
     * @param shown takes the first day of the hours that were saved
     * @param hits told of a change that takes away time in which somebody has an appointment: it was not saved
     */
    RuleForm(
            Keeper keeper,
            Desk desk,
            @Nullable OpeningRule standing,
            RuleData data,
            Consumer<LocalDate> shown,
            Consumer<ScheduleChange> hits,
            Runnable cancelled,
            Runnable saved) {
        super(RuleData.class, title(desk, standing), cancelled, saved);
        this.keeper = keeper;
        this.desk = desk;
        this.standing = standing;
        this.hits = hits;
        this.shown = shown;
        choices();
        add(kind, pair(rhythm, day), pair(from, until), pair(validFrom, validUntil));
        bind();
        read(data);
        if (standing == null) {
            addButtons();
        } else {
            addButtons(new Button(text("admin.remove"), event -> askRemove()));
        }
    }

    @Override
    Focusable<?> first() {
        return kind;
    }

    @Override
    boolean store(RuleData data) {
        OpeningRule rule = data.rule(standing == null ? null : standing.id(), desk.id());
        try {
            keeper.save(rule, standing);
        } catch (ChangeHitsAppointments e) {
            hits.accept(new ScheduleChange.Hours(desk.loket(), rule));
            return false;
        }
        shown.accept(rule.firstDay(data.validFrom()));
        return true;
    }

    @Override
    @Nullable
    HasValidationProperties field(ScheduleRefused.Reason reason) {
        return switch (reason) {
            case ENDS_BEFORE_START, NOT_ON_FIVE_MINUTES -> until;
            case OVERLAPS -> from;
            case ENDS_BEFORE_VALID -> validUntil;
            default -> null;
        };
    }

    private void choices() {
        kind.setLabel(text("admin.rule.kind"));
        kind.setItems(OpeningRule.Kind.values());
        kind.setItemLabelGenerator(item -> text("admin.rule.kind." + item.name()));
        rhythm.setLabel(text("admin.rule.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(item -> text("admin.rule.rhythm." + item.name()));
        day.setLabel(text("admin.rule.day"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(Days::every);
        validUntil.setHelperText(text("admin.rule.validUntil.help"));
        validUntil.setClearButtonVisible(true);
    }

    private void bind() {
        binder.bind(kind, "kind");
        binder.bind(rhythm, "rhythm");
        binder.bind(day, "day");
        binder.forField(from).asRequired(text("admin.rule.from.missing")).bind("from");
        binder.forField(until).asRequired(text("admin.rule.until.missing")).bind("until");
        binder.forField(validFrom)
                .asRequired(text("admin.rule.validFrom.missing"))
                .bind("validFrom");
        binder.bind(validUntil, "validUntil");
    }

    @Override
    Optional<RuleData> takeOver(Kept now) {
        if (now instanceof OpeningRule rule) {
            standing = rule;
            return Optional.of(RuleData.of(rule));
        }
        return Optional.empty();
    }

    private void askRemove() {
        OpeningRule rule = Objects.requireNonNull(standing);
        Confirm.ask(text("admin.rule.remove.title"), text("admin.rule.remove.text"), text("admin.remove"), () -> {
            try {
                keeper.removeRule(Objects.requireNonNull(rule.id()));
                saved();
            } catch (ChangeHitsAppointments e) {
                hits.accept(new ScheduleChange.NoHours(desk.loket(), rule));
            }
        });
    }

    private static String title(Desk desk, @Nullable OpeningRule standing) {
        return text(standing == null ? "admin.rule.new" : "admin.rule.change", Map.of("desk", desk.name()));
    }

    static Div pair(Component one, Component two) {
        Div pair = new Div(one, two);
        pair.addClassName("ad-two");
        return pair;
    }
}

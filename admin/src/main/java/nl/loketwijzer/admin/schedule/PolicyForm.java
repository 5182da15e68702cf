package nl.loketwijzer.admin.schedule;

import static java.util.stream.Collectors.toMap;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.BookingPolicy;
import nl.loketwijzer.domain.booking.ChangeHitsAppointments;
import nl.loketwijzer.domain.booking.Kept;
import nl.loketwijzer.domain.booking.PublicHoliday;
import nl.loketwijzer.domain.booking.ScheduleChange;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import org.jspecify.annotations.Nullable;

/** What the loket agrees about booking. */
class PolicyForm extends SideForm<PolicyData> {

    private final Keeper keeper;
    private final Consumer<ScheduleChange> hits;
    private BookingPolicy standing;
    private final IntegerField lead = new IntegerField(text("admin.policy.lead"));
    private final IntegerField interpreter = new IntegerField(text("admin.policy.interpreter"));
    private final IntegerField horizon = new IntegerField(text("admin.policy.horizon"));
    private final IntegerField pause = new IntegerField(text("admin.policy.pause"));
    private final IntegerField cooling = new IntegerField(text("admin.policy.cooling"));
    private final CheckboxGroup<String> holidays = new CheckboxGroup<>(text("admin.policy.holidays"));

    /** @param hits told of a holiday on which somebody has an appointment: it was not saved */
    PolicyForm(Keeper keeper, Consumer<ScheduleChange> hits, Runnable cancelled, Runnable saved) {
        super(PolicyData.class, text("admin.policy.title"), cancelled, saved);
        this.keeper = keeper;
        this.hits = hits;
        this.standing = keeper.policy();
        lead.setHelperText(text("admin.policy.lead.help"));
        pause.setHelperText(text("admin.policy.pause.help"));
        cooling.setHelperText(text("admin.policy.cooling.help"));
        holidays.setHelperText(text("admin.policy.holidays.help"));
        List<PublicHoliday> known = keeper.schedule().publicHolidays(Texts.locale());
        Map<String, String> names = known.stream().collect(toMap(PublicHoliday::key, PublicHoliday::name));
        holidays.setItems(known.stream().map(PublicHoliday::key).toList());
        holidays.setItemLabelGenerator(key -> names.getOrDefault(key, key));
        add(new Paragraph(text("admin.policy.effect")), lead, interpreter, horizon, pause, cooling, holidays);
        bind(lead, "lead");
        bind(interpreter, "interpreter");
        bind(horizon, "horizon");
        bind(pause, "pause");
        bind(cooling, "cooling");
        binder.bind(holidays, "holidays");
        read(PolicyData.of(standing));
        addButtons();
    }

    private void bind(IntegerField field, String component) {
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(text("admin.policy.missing")));
        binder.forField(field).asRequired(text("admin.policy.missing")).bind(component);
    }

    @Override
    Focusable<?> first() {
        return lead;
    }

    @Override
    boolean store(PolicyData data) {
        BookingPolicy policy = data.policy();
        try {
            keeper.save(policy, standing);
            return true;
        } catch (ChangeHitsAppointments e) {
            hits.accept(new ScheduleChange.Agreement(keeper.loket().id(), policy));
            return false;
        }
    }

    @Override
    Optional<PolicyData> takeOver(Kept now) {
        if (now instanceof BookingPolicy policy) {
            standing = policy;
            return Optional.of(PolicyData.of(policy));
        }
        return Optional.empty();
    }

    @Override
    @Nullable
    HasValidationProperties field(ScheduleRefused.Reason reason) {
        return switch (reason) {
            case LEAD_OUT_OF_RANGE -> lead;
            case INTERPRETER_OUT_OF_RANGE -> interpreter;
            case HORIZON_OUT_OF_RANGE -> horizon;
            case PAUSE_OUT_OF_RANGE -> pause;
            case COOLING_OUT_OF_RANGE -> cooling;
            case HOLIDAY_UNKNOWN -> holidays;
            default -> null;
        };
    }
}

package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.Icon;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** The appointments of a week, by desk. */
@Route("week")
@RolesAllowed({"CASE_WORKER", "COORDINATOR", "ADMINISTRATOR"})
class WeekAgendaView extends LivePage implements HasUrlParameter<String> {

    private static final int DAYS = 7;

    private final Reception reception;
    private final Schedule schedule;
    private final CurrentStaff staff;
    private final Clock clock;
    private final Optional<Loket> loket;
    private final Div table = new Div();
    private LocalDate monday;
    private @Nullable String shown;

    WeekAgendaView(Reception reception, Schedule schedule, CurrentStaff staff, ChosenLoket chosen, Clock clock) {
        super(text("admin.agenda.week.title"));
        this.reception = reception;
        this.schedule = schedule;
        this.staff = staff;
        this.clock = clock;
        this.loket = chosen.current();
        this.monday = monday(today());
        table.addClassName("ad-wide");
        addActions(step("admin.week.previous", "previous", -DAYS), step("admin.week.next", "next", DAYS));
        add(table);
    }

    static void open(LocalDate day) {
        UI.getCurrent().navigate(WeekAgendaView.class, day.toString());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        monday = monday(AgendaNavigation.parsed(typed, today()));
        shown = null;
        refresh();
    }

    @Override
    void refresh() {
        if (loket.isEmpty()) {
            setLead(text("admin.loket.none"));
            return;
        }
        LoketId id = loket.get().id();
        String now = reception.pulse(staff.actor(), id, monday, DAYS);
        if (!now.equals(shown)) {
            shown = now;
            show(id);
        }
    }

    private void show(LoketId id) {
        List<DayEntry> entries = reception.week(staff.actor(), id, monday);
        setLead(text(
                "admin.agenda.week.lead",
                Map.of(
                        "from", dates().day(monday),
                        "until", dates().day(monday.plusDays(DAYS - 1L)),
                        "count", entries.size())));
        table.removeAll();
        table.add(new WeekTable(schedule.desks(staff.actor(), id), entries, monday));
    }

    private Button step(String key, String icon, int days) {
        Button button = new Button(text(key), new Icon(icon));
        button.setIconAfterText(days > 0);
        button.addClickListener(event -> open(monday.plusDays(days)));
        return button;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Slot.ZONE));
    }
}

package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
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
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Schedule;
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
    private final Div table = new Div();
    private LocalDate monday;

    WeekAgendaView(Reception reception, Schedule schedule, CurrentStaff staff, ChosenLoket chosen, Clock clock) {
        super(text("admin.agenda.week.title"), chosen, clock);
        this.reception = reception;
        this.schedule = schedule;
        this.staff = staff;
        this.monday = monday(today());
        table.addClassName("ad-wide");
        addActions(
                step("admin.week.previous", "previous", () -> open(monday.minusDays(DAYS))),
                step("admin.week.next", "next", () -> open(monday.plusDays(DAYS))));
        add(table);
    }

    static void open(LocalDate day) {
        UI.getCurrent().navigate(WeekAgendaView.class, day.toString());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        monday = monday(AgendaNavigation.parsed(typed, today()));
        refresh();
    }

    @Override
    String pulse(LoketId id) {
        return monday + "/" + reception.pulse(staff.actor(), id, monday, DAYS);
    }

    @Override
    void show(LoketId id) {
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

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

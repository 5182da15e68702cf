package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.loketwijzer.admin.rearranged.RearrangedNavigation;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.admin.ui.Icon;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.domain.booking.WalkInReports;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** The appointments of one day: today, unless another day is asked for. */
@Route("vandaag")
@RouteAlias("")
@Menu(title = "admin.agenda.menu", order = 1, icon = "agenda")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class AgendaView extends Page implements HasUrlParameter<String> {

    private static final Duration REFRESH = Duration.ofSeconds(30);

    private final Schedule schedule;
    private final FreeTimes times;
    private final WalkInReports reports;
    private final WaitingList waitingList;
    private final Informing informing;
    private final CurrentStaff staff;
    private final Clock clock;
    private final Optional<Loket> loket;
    private final DayPicker picker = new DayPicker("");
    private final Div walkIn = new Div();
    private final Div list = new Div();
    private final Paragraph waiting = new Paragraph();
    private LocalDate day;
    private @Nullable Shown shown;

    AgendaView(
            Schedule schedule,
            FreeTimes times,
            WalkInReports reports,
            WaitingList waitingList,
            Informing informing,
            CurrentStaff staff,
            ChosenLoket chosen,
            Clock clock) {
        super(text("admin.agenda.title"));
        this.schedule = schedule;
        this.times = times;
        this.reports = reports;
        this.waitingList = waitingList;
        this.informing = informing;
        this.staff = staff;
        this.clock = clock;
        this.loket = chosen.current();
        this.day = today();
        picker.setAriaLabel(text("admin.agenda.day"));
        picker.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                AgendaNavigation.open(event.getValue());
            }
        });
        addActions(step("previous", -1), picker, step("next", 1));
        add(walkIn, list, waiting);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        day = parsed(typed);
        picker.setValue(day);
        loket.map(Loket::id).ifPresent(this::showWalkIn);
        refresh();
    }

    /** Only today, and only where there is a walk-in today that is not over. */
    private void showWalkIn(LoketId id) {
        walkIn.removeAll();
        if (day.equals(today())
                && times.walkIn(id).stream().anyMatch(open -> open.date().equals(day))) {
            walkIn.add(new WalkInBar(reports, staff.actor(), id));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval((int) REFRESH.toMillis());
        var polling = event.getUI().addPollListener(poll -> refresh());
        addDetachListener(detach -> polling.remove());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    /** Builds the list anew only when it says something else: a screen reader keeps its place. */
    private void refresh() {
        if (loket.isEmpty()) {
            setLead(text("admin.loket.none"));
            return;
        }
        walkIn.getChildren()
                .filter(WalkInBar.class::isInstance)
                .map(WalkInBar.class::cast)
                .forEach(WalkInBar::refresh);
        LoketId id = loket.get().id();
        Shown now = new Shown(
                day,
                schedule.day(staff.actor(), id, day),
                schedule.unreached(staff.actor(), id),
                waitingList.count(staff.actor(), id),
                informing.unfinished(staff.actor(), id),
                minute());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(Shown now) {
        shown = now;
        setLead(text(
                "admin.agenda.lead",
                Map.of("day", dates().day(day), "count", now.entries().size())));
        list.removeAll();
        RearrangedNavigation.note(now.unfinished()).ifPresent(list::add);
        if (!now.unreached().isEmpty()) {
            list.add(new UnreachedNote(now.unreached()));
        }
        list.add(
                now.entries().isEmpty()
                        ? new Paragraph(text("admin.agenda.none"))
                        : new DayTable(now.entries(), now.minute(), this::contact));
        waiting.setText(text("admin.agenda.waiting", Map.of("count", now.waiting())));
    }

    private List<String> contact(DayEntry entry) {
        return schedule.contact(staff.actor(), entry.id());
    }

    private Button step(String name, int days) {
        Button button = new Button(text("admin.agenda." + name), new Icon(name));
        button.setIconAfterText(days > 0);
        button.addClickListener(event -> AgendaNavigation.open(day.plusDays(days)));
        return button;
    }

    private LocalDate parsed(@Nullable String typed) {
        try {
            return typed == null ? today() : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return today();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Slot.ZONE));
    }

    /** Appointments begin and end on five minutes: within them nothing on the screen changes by itself. */
    private Instant minute() {
        long grain = Duration.ofMinutes(5).toMillis();
        return Instant.ofEpochMilli(clock.millis() / grain * grain);
    }

    /**
     * @param waiting how many of this loket wait for an earlier time, on whatever day
     * @param unfinished closures after which somebody does not know of another time yet
     */
    private record Shown(
            LocalDate day,
            List<DayEntry> entries,
            SortedMap<LocalDate, Integer> unreached,
            int waiting,
            List<UUID> unfinished,
            Instant minute) {}
}

package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** The appointments of one day: today, unless another day is asked for. */
@Route("vandaag")
@Menu(title = "admin.agenda.menu", order = 1, icon = "agenda")
@RolesAllowed({"CASE_WORKER", "COORDINATOR", "ADMINISTRATOR"})
class AgendaView extends LivePage implements HasUrlParameter<String> {

    /** Appointments begin and end on five minutes: within them nothing on the screen changes by itself. */
    private static final long GRAIN = Duration.ofMinutes(5).toMillis();

    private final Reception reception;
    private final DayDeeds deeds;
    private final DayNotes notes;
    private final WalkInPart walkIn;
    private final CurrentStaff staff;
    private final Clock clock;
    private final DayPicker picker = new DayPicker("");
    private final Div list = new Div();
    private LocalDate day;
    private List<DayEntry> entries = List.of();
    private long grain;

    AgendaView(
            Reception reception,
            DayDeeds deeds,
            DayNotes notes,
            WalkInPart walkIn,
            CurrentStaff staff,
            ChosenLoket chosen,
            Clock clock) {
        super(text("admin.agenda.title"), chosen, clock);
        this.reception = reception;
        this.deeds = deeds;
        this.notes = notes;
        this.walkIn = walkIn;
        this.staff = staff;
        this.clock = clock;
        this.day = today();
        picker.setAriaLabel(text("admin.agenda.day"));
        picker.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                AgendaNavigation.open(event.getValue());
            }
        });
        addActions(
                step("admin.agenda.previous", "previous", () -> AgendaNavigation.open(day.minusDays(1))),
                picker,
                step("admin.agenda.next", "next", () -> AgendaNavigation.open(day.plusDays(1))));
        add(notes, walkIn);
        if (loket().isPresent()) {
            add(new DayBar(() -> day));
        }
        add(list);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        day = AgendaNavigation.parsed(typed, today());
        picker.setValue(day);
        loket().ifPresent(id -> walkIn.show(id, day.equals(today())));
        refresh();
    }

    @Override
    void refresh() {
        walkIn.refresh();
        super.refresh();
        if (grain != grain()) {
            loket().ifPresent(this::draw);
        }
    }

    @Override
    String pulse(LoketId id) {
        return day + "/" + reception.pulse(staff.actor(), id, day, 1);
    }

    @Override
    void show(LoketId id) {
        entries = reception.day(staff.actor(), id, day);
        draw(id);
    }

    /** What was read, as it is at this moment. */
    private void draw(LoketId id) {
        grain = grain();
        setLead(text("admin.agenda.lead", Map.of("day", dates().day(day), "count", entries.size())));
        notes.show(id);
        list.removeAll();
        list.add(
                entries.isEmpty()
                        ? new Paragraph(text("admin.agenda.none"))
                        : new DayTable(entries, clock.instant(), deeds.of(this::showAnew)));
    }

    private long grain() {
        return clock.millis() / GRAIN;
    }
}

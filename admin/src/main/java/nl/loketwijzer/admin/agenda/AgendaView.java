package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
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
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.admin.ui.Icon;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** The appointments of one day: today, unless another day is asked for. */
@Route("vandaag")
@Menu(title = "admin.agenda.menu", order = 1, icon = "agenda")
@RolesAllowed({"CASE_WORKER", "COORDINATOR", "ADMINISTRATOR"})
class AgendaView extends LivePage implements HasUrlParameter<String> {

    private final Reception reception;
    private final DayDeeds deeds;
    private final DayNotes notes;
    private final WalkInPart walkIn;
    private final CurrentStaff staff;
    private final Clock clock;
    private final Optional<Loket> loket;
    private final DayPicker picker = new DayPicker("");
    private final Div list = new Div();
    private LocalDate day;
    private @Nullable Shown shown;
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
        super(text("admin.agenda.title"));
        this.reception = reception;
        this.deeds = deeds;
        this.notes = notes;
        this.walkIn = walkIn;
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
        add(notes, walkIn);
        if (loket.isPresent()) {
            add(new DayBar(() -> day));
        }
        add(list);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        day = AgendaNavigation.parsed(typed, today());
        picker.setValue(day);
        loket.map(Loket::id).ifPresent(id -> walkIn.show(id, day.equals(today())));
        refresh();
    }

    @Override
    void refresh() {
        if (loket.isEmpty()) {
            setLead(text("admin.loket.none"));
            return;
        }
        LoketId id = loket.get().id();
        walkIn.refresh();
        Shown now = new Shown(day, reception.pulse(staff.actor(), id, day, 1));
        long tick = clock.millis() / GRAIN;
        if (!now.equals(shown)) {
            shown = now;
            entries = reception.day(staff.actor(), id, day);
            show(id);
        } else if (tick != grain) {
            show(id);
        }
        grain = tick;
    }

    /** Appointments begin and end on five minutes: within them nothing on the screen changes by itself. */
    private static final long GRAIN = Duration.ofMinutes(5).toMillis();

    private void show(LoketId id) {
        setLead(text("admin.agenda.lead", Map.of("day", dates().day(day), "count", entries.size())));
        notes.show(id);
        list.removeAll();
        list.add(
                entries.isEmpty()
                        ? new Paragraph(text("admin.agenda.none"))
                        : new DayTable(entries, clock.instant(), deeds.of(this::changed)));
    }

    private void changed() {
        shown = null;
        refresh();
    }

    private Button step(String name, int days) {
        Button button = new Button(text("admin.agenda." + name), new Icon(name));
        button.setIconAfterText(days > 0);
        button.addClickListener(event -> AgendaNavigation.open(day.plusDays(days)));
        return button;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Slot.ZONE));
    }

    private record Shown(LocalDate day, String pulse) {}
}

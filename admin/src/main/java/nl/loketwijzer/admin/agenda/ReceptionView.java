package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.domain.booking.Expected;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** Who comes today, for whoever welcomes people: time, name, code, and nothing else. */
@Route("ontvangst")
@Menu(title = "admin.reception.menu", order = 1, icon = "person")
@RolesAllowed("HELPER")
class ReceptionView extends LivePage implements BeforeEnterObserver {

    private final Reception reception;
    private final WalkInPart walkIn;
    private final CurrentStaff staff;
    private final Clock clock;
    private final Optional<Loket> loket;
    private final Div list = new Div();
    private @Nullable String shown;

    ReceptionView(Reception reception, WalkInPart walkIn, CurrentStaff staff, ChosenLoket chosen, Clock clock) {
        super(text("admin.reception.title"));
        this.reception = reception;
        this.walkIn = walkIn;
        this.staff = staff;
        this.clock = clock;
        this.loket = chosen.current();
        add(walkIn, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        loket.ifPresent(one -> walkIn.show(one.id(), true));
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
        LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
        String now = today + "/" + reception.pulse(staff.actor(), id, today, 1);
        if (!now.equals(shown)) {
            shown = now;
            show(today, reception.today(staff.actor(), id));
        }
    }

    private void show(LocalDate today, List<Expected> people) {
        setLead(text("admin.agenda.lead", Map.of("day", dates().day(today), "count", people.size())));
        list.removeAll();
        list.add(people.isEmpty() ? new Paragraph(text("admin.agenda.none")) : new ReceptionTable(people));
    }
}

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
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.domain.booking.Expected;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.shared.LoketId;

/** Who comes today, for whoever welcomes people: time, name, code, and nothing else. */
@Route("ontvangst")
@Menu(title = "admin.reception.menu", order = 1, icon = "person")
@RolesAllowed("HELPER")
class ReceptionView extends LivePage implements BeforeEnterObserver {

    private final Reception reception;
    private final WalkInPart walkIn;
    private final CurrentStaff staff;
    private final Div list = new Div();

    ReceptionView(Reception reception, WalkInPart walkIn, CurrentStaff staff, ChosenLoket chosen, Clock clock) {
        super(text("admin.reception.title"), chosen, clock);
        this.reception = reception;
        this.walkIn = walkIn;
        this.staff = staff;
        add(walkIn, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        loket().ifPresent(id -> walkIn.show(id, true));
        refresh();
    }

    @Override
    void refresh() {
        walkIn.refresh();
        super.refresh();
    }

    @Override
    String pulse(LoketId id) {
        return today() + "/" + reception.pulse(staff.actor(), id, today(), 1);
    }

    @Override
    void show(LoketId id) {
        List<Expected> people = reception.today(staff.actor(), id);
        setLead(text("admin.agenda.lead", Map.of("day", dates().day(today()), "count", people.size())));
        list.removeAll();
        list.add(people.isEmpty() ? new Paragraph(text("admin.agenda.none")) : new ReceptionTable(people));
    }
}

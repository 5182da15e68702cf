package nl.loketwijzer.admin.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.shared.Role;

/** Where one arrives after the login: at the appointments, or at who comes today. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private final CurrentStaff staff;

    StartView(CurrentStaff staff) {
        this.staff = staff;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean helper = staff.account().roles().equals(Set.of(Role.HELPER));
        event.forwardTo(helper ? ReceptionView.class : AgendaView.class);
    }
}

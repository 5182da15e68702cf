package nl.loketwijzer.admin.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The loket this browser tab works for. Each tab keeps its own, so that nothing is saved at a loket that is not on the
 * screen; a new tab starts with the latest choice.
 */
@SpringComponent
@UIScope
public class ChosenLoket {

    private static final String LATEST = "latest chosen loket";

    private final CurrentStaff staff;
    private final Lokets lokets;
    private @Nullable LoketId chosen = (LoketId) VaadinSession.getCurrent().getAttribute(LATEST);

    ChosenLoket(CurrentStaff staff, Lokets lokets) {
        this.staff = staff;
        this.lokets = lokets;
    }

    /** All lokets this member of staff works at, by gemeente and name. */
    public List<Loket> own() {
        Actor actor = staff.actor();
        return lokets.all().stream().filter(loket -> actor.welcomes(loket.id())).toList();
    }

    /** The chosen loket, or the first own one; empty for somebody without any. */
    public Optional<Loket> current() {
        Actor actor = staff.actor();
        return Optional.ofNullable(chosen)
                .filter(actor::welcomes)
                .flatMap(lokets::find)
                .or(() -> own().stream().findFirst());
    }

    /** @throws NotAllowed when it is not an own loket */
    public void choose(LoketId loket) {
        staff.actor().requireWelcomes(loket);
        chosen = loket;
        VaadinSession.getCurrent().setAttribute(LATEST, loket);
    }
}

package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.Gemeenten;
import nl.loketwijzer.domain.loket.LoketField;
import nl.loketwijzer.domain.loket.LoketGone;
import nl.loketwijzer.domain.loket.LoketKeeping;
import nl.loketwijzer.domain.loket.LoketSheet;
import nl.loketwijzer.domain.loket.Places;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;

/** What one loket tells of itself, to change; or a new one. */
@Route("loketten/:loket")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class LoketView extends Page implements BeforeEnterObserver {

    static final String PARAMETER = "loket";
    static final String NEW = "nieuw";

    private final LoketKeeping keeping;
    private final Instanties instanties;
    private final Gemeenten gemeenten;
    private final Places places;
    private final CurrentStaff staff;

    LoketView(LoketKeeping keeping, Instanties instanties, Gemeenten gemeenten, Places places, CurrentStaff staff) {
        super(text("admin.loket.form.title"));
        this.keeping = keeping;
        this.instanties = instanties;
        this.gemeenten = gemeenten;
        this.places = places;
        this.staff = staff;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get(PARAMETER).orElse("");
        Actor.Staff actor = staff.actor();
        LoketSheet sheet = wanted.equals(NEW) ? blank(actor) : sheet(actor, wanted);
        setLead(sheet.id() == null ? text("admin.loket.form.new") : sheet.text(LoketField.NAME));
        add(new LoketForm(keeping, new LoketFields(instanties, gemeenten, places), staff, sheet));
    }

    private static LoketSheet blank(Actor actor) {
        if (!actor.administers()) {
            throw new NotFoundException("only administrators add a loket");
        }
        return LoketSheet.BLANK;
    }

    private LoketSheet sheet(Actor actor, String wanted) {
        try {
            return parsed(wanted)
                    .filter(actor::keeps)
                    .map(id -> keeping.open(actor, id))
                    .orElseThrow(() -> new NotFoundException("no such loket"));
        } catch (LoketGone e) {
            throw new NotFoundException("no such loket");
        }
    }

    private static Optional<LoketId> parsed(String id) {
        try {
            return Optional.of(new LoketId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

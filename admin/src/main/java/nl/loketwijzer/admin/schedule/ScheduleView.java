package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.booking.Agendas;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Loket;

/** The opening hours of the chosen loket. */
@Route("openingstijden")
@Menu(title = "admin.schedule.menu", order = 2, icon = "hours")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class ScheduleView extends Page {

    ScheduleView(
            Schedule schedule, Agendas agendas, FreeTimes free, CurrentStaff staff, ChosenLoket chosen, Clock clock) {
        super(text("admin.schedule.title"));
        LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
        chosen.current()
                .ifPresentOrElse(
                        loket -> show(new Keeper(schedule, agendas, staff, loket), free, today),
                        () -> add(new Paragraph(text("admin.loket.none"))));
    }

    private void show(Keeper keeper, FreeTimes free, LocalDate today) {
        Loket loket = keeper.loket();
        ScheduleBoard board = new ScheduleBoard(keeper, new CitizenPreview(free, loket.id(), today), today);
        setLead(loket.name());
        addActions(board.actions());
        add(board);
    }
}

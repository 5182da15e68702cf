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
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.Rearranging;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.ScheduleHistory;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;

/** The opening hours of the chosen loket. */
@Route("openingstijden")
@Menu(title = "admin.schedule.menu", order = 2, icon = "hours")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class ScheduleView extends Page {

    ScheduleView(
            Schedule schedule,
            ScheduleHistory history,
            Agendas agendas,
            Rearranging rearranging,
            Informing informing,
            FreeTimes free,
            Lokets lokets,
            CurrentStaff staff,
            ChosenLoket chosen,
            Clock clock) {
        super(text("admin.schedule.title"));
        chosen.current()
                .ifPresentOrElse(
                        loket -> show(
                                new Keeper(schedule, history, agendas, rearranging, informing, lokets, staff, loket),
                                chosen,
                                free,
                                clock),
                        () -> add(new Paragraph(text("admin.loket.none"))));
    }

    private void show(Keeper keeper, ChosenLoket chosen, FreeTimes free, Clock clock) {
        Loket loket = keeper.loket();
        Clock wall = clock.withZone(Slot.ZONE);
        LocalDate today = LocalDate.now(wall);
        ScheduleBoard board =
                new ScheduleBoard(keeper, chosen.own(), new CitizenPreview(free, loket.id(), today), wall);
        setLead(loket.name());
        addActions(board.actions());
        add(board);
        ScheduleNavigation.wanted()
                .filter(closure -> closure.loket().equals(loket.id()))
                .ifPresent(board::openClosure);
    }
}

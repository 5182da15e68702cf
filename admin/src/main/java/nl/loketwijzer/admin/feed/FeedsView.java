package nl.loketwijzer.admin.feed;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.booking.ClosureImport;
import nl.loketwijzer.domain.booking.Feeds;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.Actor;

/** Links by which calendars elsewhere read appointments, and files with closures. */
@Route("agendas")
@Menu(title = "admin.feeds.menu", order = 3.5, icon = "agenda")
@RolesAllowed({"CASE_WORKER", "COORDINATOR", "ADMINISTRATOR"})
class FeedsView extends Page {

    FeedsView(Feeds feeds, ClosureImport closures, Schedule schedule, CurrentStaff staff, ChosenLoket chosen) {
        super(text("admin.feeds.title"));
        Actor.Staff actor = staff.actor();
        chosen.current()
                .filter(loket -> actor.keeps(loket.id()))
                .ifPresent(loket -> keep(feeds, closures, schedule, staff, loket));
        if (actor.lokets().stream().anyMatch(actor::receives)) {
            add(new FeedPanel(text("admin.feeds.own"), text("admin.feeds.own.about"), new OwnLinks(feeds, staff)));
        } else if (chosen.current().isEmpty()) {
            add(new Paragraph(text("admin.loket.none")));
        }
    }

    private void keep(Feeds feeds, ClosureImport closures, Schedule schedule, CurrentStaff staff, Loket loket) {
        setLead(loket.name());
        add(
                new FeedPanel(
                        text("admin.feeds.loket"),
                        text("admin.feeds.loket.about"),
                        new LoketLinks(feeds, schedule, staff, loket.id())),
                new ClosureFilePanel(closures, schedule, staff, loket.id()));
    }
}

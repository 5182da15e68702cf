package nl.loketwijzer.admin.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.WalkInQueue;
import nl.loketwijzer.domain.booking.WalkInReports;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The walk-in of today: how busy it is, and who waits. Nothing where there is none today. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WalkInPart extends Div {

    private final FreeTimes times;
    private final WalkInReports reports;
    private final WalkInQueue queue;
    private final Schedule schedule;
    private final CurrentStaff staff;
    private final Clock clock;
    private @Nullable WalkInBar bar;
    private @Nullable QueuePanel waiting;

    WalkInPart(
            FreeTimes times,
            WalkInReports reports,
            WalkInQueue queue,
            Schedule schedule,
            CurrentStaff staff,
            Clock clock) {
        this.times = times;
        this.reports = reports;
        this.queue = queue;
        this.schedule = schedule;
        this.staff = staff;
        this.clock = clock;
    }

    void show(LoketId loket, boolean today) {
        removeAll();
        bar = null;
        waiting = null;
        Actor actor = staff.actor();
        if (!today || !(isOpen(loket) || !queue.open(actor, loket).isEmpty())) {
            return;
        }
        if (actor.receives(loket)) {
            bar = new WalkInBar(reports, actor, loket);
            add(bar);
        }
        waiting = new QueuePanel(queue, staff, loket, actor.receives(loket) ? schedule.desks(actor, loket) : null);
        add(waiting);
    }

    void refresh() {
        if (bar != null) {
            bar.refresh();
        }
        if (waiting != null) {
            waiting.refresh();
        }
    }

    private boolean isOpen(LoketId loket) {
        LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
        return times.walkIn(loket).stream().anyMatch(open -> open.date().equals(today));
    }
}

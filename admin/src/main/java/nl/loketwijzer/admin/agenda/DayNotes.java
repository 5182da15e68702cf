package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.loketwijzer.admin.rearranged.RearrangedNavigation;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.domain.booking.Warning;
import nl.loketwijzer.domain.booking.Warnings;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What whoever keeps the loket has to know of, above the list of a day. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DayNotes extends Div {

    private final Schedule schedule;
    private final Informing informing;
    private final WaitingList waitingList;
    private final Warnings warnings;
    private final CurrentStaff staff;

    DayNotes(Schedule schedule, Informing informing, WaitingList waitingList, Warnings warnings, CurrentStaff staff) {
        this.schedule = schedule;
        this.informing = informing;
        this.waitingList = waitingList;
        this.warnings = warnings;
        this.staff = staff;
    }

    void show(LoketId loket) {
        removeAll();
        Actor actor = staff.actor();
        if (!actor.keeps(loket)) {
            return;
        }
        RearrangedNavigation.note(informing.unfinished(actor, loket)).ifPresent(this::add);
        SortedMap<LocalDate, Integer> unreached = schedule.unreached(actor, loket);
        if (!unreached.isEmpty()) {
            add(new UnreachedNote(unreached));
        }
        List<Warning> seeTo = warnings.of(actor, loket);
        if (!seeTo.isEmpty()) {
            add(new WarningNote(seeTo));
        }
        add(new Paragraph(text("admin.agenda.waiting", Map.of("count", waitingList.count(actor, loket)))));
    }
}

package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.AlreadyCancelled;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.SlotTaken;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.SampleNote;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.TimeChoices;
import nl.loketwijzer.portal.ui.TimePages;
import org.springframework.stereotype.Component;

/** Another time at the same loket. The journey's time is the one that was asked for; the old one stays until then. */
@Component
class MoveScreen extends Change {

    private final Bookings bookings;
    private final Lokets lokets;

    MoveScreen(Known known, Bookings bookings, Lokets lokets) {
        super(known, AppointmentNavigation.MOVE);
        this.bookings = bookings;
        this.lokets = lokets;
    }

    @Override
    public String title(Visit visit) {
        return visit.text("appointment.move.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("appointment.move.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        known().of(visit).ifPresent(booked -> {
            form.add(Known.mark(booked), now(booked, visit));
            choices(form, booked, visit, problems);
        });
    }

    private HtmlContainer now(Booked booked, Visit visit) {
        HtmlContainer now = Tags.div("lw-note", Tags.p(visit.text("appointment.move.now")));
        now.add(Tags.tag("p", "", Tags.bold(TimeChoices.moment(booked.slot(), visit.texts()))));
        lokets.find(booked.loket()).ifPresent(loket -> {
            now.add(Tags.attribute(Tags.p(loket.name()), "lang", "nl"));
            if (loket.sample()) {
                now.addComponentAsFirst(SampleNote.of(visit.texts()));
            }
        });
        return now;
    }

    private void choices(HtmlContainer form, Booked booked, Visit visit, List<Problem> problems) {
        List<Slot> free = bookings.otherTimes(new Access.Link(booked.linkToken()));
        TimeChoices choices = new TimeChoices(free, null, booked.slot().length(), visit.texts());
        if (choices.isEmpty()) {
            form.add(Tags.p("lw-note", visit.text("appointment.move.none")));
            return;
        }
        Slot taken = problems.isEmpty() ? null : visit.journey().plan().slot();
        new TimePages(choices, path(), visit.detail(), visit.texts())
                .parts(taken, visit.text("appointment.move.choose"))
                .forEach(form::add);
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        Journey journey = visit.journey();
        Optional<Booked> booked = known().shown(fields, visit);
        Optional<Slot> wanted = booked.map(Booked::slot)
                .flatMap(now -> TimeChoices.slot(fields.one(TimeChoices.FIELD), now.loket(), now.length()));
        wanted.ifPresent(slot -> move(booked.orElseThrow(), slot));
        return journey.plan(plan -> plan.withTime(null, wanted.orElse(null)));
    }

    /** When it cannot be had, {@link #errors} sees that the appointment stands at another time than was asked for. */
    private void move(Booked booked, Slot wanted) {
        try {
            bookings.move(new Access.Link(booked.linkToken()), wanted);
        } catch (SlotTaken | AlreadyCancelled e) {
            return;
        }
    }

    @Override
    public List<Problem> errors(Visit visit) {
        Slot wanted = visit.journey().plan().slot();
        if (wanted == null) {
            return List.of(new Problem(TimeChoices.FIELD, visit.text("booking.time.missing")));
        }
        boolean moved =
                known().of(visit).map(Booked::slot).filter(wanted::equals).isPresent();
        return moved ? List.of() : List.of(new Problem(TimeChoices.FIELD, visit.text("booking.time.taken")));
    }

    @Override
    public String next(Visit visit) {
        return AppointmentNavigation.APPOINTMENT + "/" + AppointmentScreen.MOVED;
    }
}

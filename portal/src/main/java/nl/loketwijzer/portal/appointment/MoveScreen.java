package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.AlreadyCancelled;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.SlotTaken;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.TimeChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another time at the same loket. The journey's time is the one that was asked for; the old one stays until then. */
@Component
class MoveScreen implements Screen {

    private final Known known;
    private final Bookings bookings;
    private final FreeTimes times;

    MoveScreen(Known known, Bookings bookings, FreeTimes times) {
        this.known = known;
        this.bookings = bookings;
        this.times = times;
    }

    @Override
    public String path() {
        return AppointmentNavigation.MOVE;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        return known.unlessBooked(visit);
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
    public Optional<String> back(Visit visit) {
        return Optional.of(AppointmentNavigation.APPOINTMENT);
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        known.of(visit).ifPresent(booked -> {
            form.add(Tags.div(
                    "lw-note",
                    Tags.p(visit.text("appointment.move.now")),
                    Tags.tag("p", "", Tags.bold(TimeChoices.moment(booked.slot(), visit.texts())))));
            choices(form, booked, visit, problems);
        });
    }

    private void choices(HtmlContainer form, Booked booked, Visit visit, List<Problem> problems) {
        Slot wanted = visit.journey().plan().slot();
        TimeChoices choices = new TimeChoices(
                times.between(
                        booked.loket(),
                        LocalDate.EPOCH,
                        LocalDate.MAX,
                        booked.slot().length()),
                null,
                visit.texts());
        if (choices.isEmpty()) {
            form.add(Tags.p("lw-note", visit.text("booking.time.none")));
            return;
        }
        if (!problems.isEmpty() && wanted != null) {
            form.add(choices.near(wanted));
        }
        int page = visit.detail().matches("[1-9]\\d?") ? Integer.parseInt(visit.detail()) : 1;
        int shown = choices.hasPage(page) ? page : 1;
        List<HtmlContainer> days = choices.page(shown);
        days.getFirst().setId(TimeChoices.FIELD);
        days.forEach(form::add);
        form.add(Buttons.row(Buttons.next(visit.text("appointment.move.choose"))));
        if (choices.hasPage(shown + 1)) {
            form.add(Tags.tag(
                    "p",
                    "",
                    Tags.link(
                            visit.texts().to(path() + "/" + (shown + 1)), "lw-link", visit.text("booking.time.more"))));
        }
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        Journey journey = visit.journey();
        Optional<Booked> booked = known.of(visit);
        if (booked.isEmpty()) {
            return journey;
        }
        Optional<Instant> start = TimeChoices.start(fields.one(TimeChoices.FIELD));
        @Nullable
        Slot wanted = start.map(at ->
                        new Slot(booked.get().loket(), at, booked.get().slot().length()))
                .orElse(null);
        if (wanted != null) {
            move(booked.get(), wanted);
        }
        return journey.plan(plan -> plan.withTime(null, wanted));
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
        boolean moved = known.of(visit).map(Booked::slot).filter(wanted::equals).isPresent();
        return moved ? List.of() : List.of(new Problem(TimeChoices.FIELD, visit.text("booking.time.taken")));
    }

    @Override
    public String next(Visit visit) {
        return AppointmentNavigation.APPOINTMENT + "/" + AppointmentScreen.MOVED;
    }
}

package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.CounterBookings;
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.Interpreter;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.loket.LoketNavigation;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Ticket;
import org.springframework.stereotype.Component;

/** Time and place of an appointment, and what can be done with it. Never why somebody comes. */
@Component
class AppointmentScreen implements Screen {

    /** Behind the address, after a move. */
    static final String MOVED = "nieuw";

    private final Known known;
    private final Lokets lokets;
    private final Informing informing;
    private final CounterBookings counter;
    private final WaitingPart waiting;

    AppointmentScreen(Known known, Lokets lokets, Informing informing, CounterBookings counter, WaitingPart waiting) {
        this.known = known;
        this.lokets = lokets;
        this.informing = informing;
        this.counter = counter;
        this.waiting = waiting;
    }

    @Override
    public String path() {
        return AppointmentNavigation.APPOINTMENT;
    }

    /** Something else behind the address was a link, cut off or grown. */
    @Override
    public Optional<String> elsewhere(Visit visit) {
        if (!visit.detail().isEmpty() && !visit.detail().equals(MOVED)) {
            return Optional.of(AppointmentNavigation.CODE + "/" + CodeScreen.LOST);
        }
        return known.of(visit).isPresent() ? Optional.empty() : Optional.of(AppointmentNavigation.CODE);
    }

    @Override
    public String title(Visit visit) {
        String key = key(visit);
        return visit.text(key.isEmpty() ? "appointment.title" : key + ".title");
    }

    @Override
    public String lead(Visit visit) {
        String key = key(visit);
        Optional<Slot> before = known.of(visit).flatMap(informing::before);
        if (before.isPresent() && key.isEmpty()) {
            return cannotBe(before.get(), visit);
        }
        if (before.isPresent() && key.equals("appointment.cancelled")) {
            return visit.text("appointment.dropped");
        }
        if (key.equals("appointment.cancelled")) {
            return known.of(visit)
                    .flatMap(counter::reason)
                    .map(reason -> visit.text("letter.reason." + reason.name()))
                    .orElseGet(() -> visit.text("appointment.cancelled.lead"));
        }
        if (!key.isEmpty()) {
            return visit.text(key + ".lead");
        }
        return visit.detail().equals(MOVED) ? visit.text("appointment.moved") : "";
    }

    private static String cannotBe(Slot before, Visit visit) {
        return visit.texts()
                .get(
                        "appointment.rearranged",
                        Map.of(
                                "day", visit.texts().dates().day(before.date()),
                                "time", visit.texts().dates().time(before.time())));
    }

    /** Why it cannot change any more; empty when it can. */
    private String key(Visit visit) {
        Optional<Booked> booked = known.of(visit);
        if (booked.filter(known::canChange).isPresent()) {
            return "";
        }
        boolean past = booked.filter(one -> one.state() == Booked.State.BOOKED).isPresent();
        return past ? "appointment.past" : "appointment.cancelled";
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        known.of(visit).filter(known::canChange).ifPresent(booked -> waiting.fill(form, booked, visit));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        known.shown(fields, visit).ifPresent(booked -> waiting.submit(fields, booked));
        return visit.journey();
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        known.of(visit).ifPresent(booked -> {
            boolean stands = known.canChange(booked);
            if (stands && informing.before(booked).isPresent()) {
                into.add(Tags.p(visit.text("appointment.rearranged.other")));
            }
            into.add(stands ? ticket(booked, visit) : Tags.div(""));
            into.add(stands ? ways(visit) : again(visit));
            if (stands) {
                waiting.invitation(booked, visit).ifPresent(into::add);
            }
            if (known.canRemind(booked)) {
                into.add(reminder(booked, visit));
            }
            into.add(other(visit));
        });
    }

    private HtmlContainer ticket(Booked booked, Visit visit) {
        Ticket ticket = new Ticket(visit.texts());
        HtmlContainer card = ticket.of(booked, lokets.find(booked.loket()).orElse(null));
        if (booked.interpreter() != Interpreter.NONE) {
            String state = booked.interpreter().name();
            card.add(Tags.p(visit.text("appointment.interpreter." + state)));
        }
        card.add(ticket.code(booked.code(), visit.text("booking.done.code.why")));
        return card;
    }

    private static HtmlContainer ways(Visit visit) {
        HtmlContainer move = Buttons.go(visit.texts().to(AppointmentNavigation.MOVE), visit.text("appointment.move"));
        HtmlContainer cancel = Tags.link(
                visit.texts().to(AppointmentNavigation.CANCEL),
                "lw-btn lw-btn--quiet",
                visit.text("appointment.cancel"));
        return Buttons.row(move, cancel);
    }

    private static HtmlContainer reminder(Booked booked, Visit visit) {
        return Tags.tag(
                "p",
                "lw-mt-5 lw-noprint",
                Tags.span(visit.text(booked.remind() ? "appointment.remind.on" : "appointment.remind.off")),
                new Text(" "),
                Tags.link(
                        visit.texts().to(AppointmentNavigation.REMINDER),
                        "lw-link",
                        visit.text("appointment.remind.change")));
    }

    private static HtmlContainer again(Visit visit) {
        return Buttons.row(
                Buttons.go(visit.texts().to(LoketNavigation.NEAREST), visit.text("appointment.cancelled.again")));
    }

    private static HtmlContainer other(Visit visit) {
        return Tags.tag(
                "p",
                "lw-mt-5 lw-noprint",
                Tags.link(visit.texts().to(AppointmentNavigation.CODE), "lw-link", visit.text("appointment.other")));
    }
}

package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.NoSuchAppointment;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.appointment.AppointmentNavigation;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Ticket;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** It stands: when, where, the code, what to bring, what happens there. */
@Component
class BookedScreen implements Screen {

    private final Bookings bookings;
    private final Lokets lokets;
    private final Guidance guidance;
    private final Clock clock;

    BookedScreen(Bookings bookings, Lokets lokets, Guidance guidance, Clock clock) {
        this.bookings = bookings;
        this.lokets = lokets;
        this.guidance = guidance;
        this.clock = clock;
    }

    @Override
    public String path() {
        return BookingNavigation.BOOKED;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        if (visit.journey().plan().link() == null) {
            return Optional.of(GuidanceNavigation.resume(visit.journey()));
        }
        boolean stands = booked(visit)
                .filter(booked -> booked.state() == Booked.State.BOOKED)
                .isPresent();
        return stands ? Optional.empty() : Optional.of(AppointmentNavigation.APPOINTMENT);
    }

    @Override
    public String title(Visit visit) {
        return visit.text("booking.done.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("booking.done.lead");
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        booked(visit).ifPresent(booked -> {
            Loket loket = lokets.find(booked.loket()).orElse(null);
            Ticket ticket = new Ticket(visit.texts());
            HtmlContainer card = ticket.of(booked.slot(), loket);
            card.add(ticket.code(booked.code(), visit.text("booking.done.code.why")));
            into.add(card, ways(visit));
            if (booked.mailed()) {
                into.add(Tags.p("lw-hint lw-small lw-noprint", visit.text("booking.done.mailed")));
                into.add(Tags.tag(
                        "p",
                        "lw-noprint",
                        Tags.link(
                                visit.texts().to(AppointmentNavigation.WAITING),
                                "lw-link",
                                visit.text("waiting.link"))));
            }
            into.add(bring(visit), how(loket, visit));
        });
    }

    private static HtmlContainer ways(Visit visit) {
        HtmlContainer print = Tags.attribute(
                Tags.tag(
                        "button",
                        "lw-btn lw-btn--quiet lw-btn--small lw-script",
                        Icon.PRINT.element(),
                        Tags.span(visit.text("booking.done.print"))),
                "type",
                "button");
        HtmlContainer calendar = Tags.link(
                visit.texts().to(AppointmentNavigation.CALENDAR),
                "lw-btn lw-btn--quiet lw-btn--small",
                Icon.CALENDAR.element(),
                Tags.span(visit.text("booking.done.calendar")));
        HtmlContainer change = Tags.link(
                visit.texts().to(AppointmentNavigation.APPOINTMENT),
                "lw-btn lw-btn--quiet lw-btn--small",
                Tags.span(visit.text("booking.done.change")));
        return Tags.div(
                "lw-take lw-noprint lw-mt-4",
                Tags.attribute(print, "data-print", ""),
                Tags.attribute(calendar, "download", ""),
                change);
    }

    private HtmlContainer bring(Visit visit) {
        Set<String> things = new LinkedHashSet<>();
        things.add(visit.text("booking.done.bring.id"));
        if (!visit.journey().answers().situations().isEmpty()) {
            LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
            guidance.overview(visit.journey().answers(), today, visit.language())
                    .now()
                    .forEach(advice -> things.addAll(advice.bring()));
        }
        HtmlContainer heading = Tags.tag("h2", "", visit.text("booking.done.bring"));
        return Tags.section(
                "lw-section",
                "mee",
                heading,
                Tags.list("lw-list", things),
                Tags.p(visit.text("booking.done.bring.missing")));
    }

    private static HtmlContainer how(@Nullable Loket loket, Visit visit) {
        boolean calls = loket == null || loket.caseWorker();
        List<String> steps = List.of(
                visit.text("booking.done.how.code"),
                visit.text("booking.done.how.listen"),
                visit.text(calls ? "booking.done.how.call" : "booking.done.how.ido"),
                visit.text("booking.done.how.plan"));
        HtmlContainer list = Tags.tag("ol", "lw-nums");
        steps.forEach(step -> list.add(Tags.tag("li", "", step)));
        HtmlContainer heading = Tags.tag("h2", "", visit.text("booking.done.how"));
        return Tags.section(
                "lw-section",
                "zo",
                heading,
                list,
                Tags.p(visit.text("booking.done.late")),
                Tags.p("lw-noprint", visit.text("booking.done.again")));
    }

    private Optional<Booked> booked(Visit visit) {
        String link = visit.journey().plan().link();
        try {
            return link == null ? Optional.empty() : Optional.of(bookings.open(new Access.Link(link)));
        } catch (NoSuchAppointment e) {
            return Optional.empty();
        }
    }
}

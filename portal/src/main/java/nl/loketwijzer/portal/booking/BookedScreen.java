package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Interpreter;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.NoSuchAppointment;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.appointment.AppointmentNavigation;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.helping.HelpingNavigation;
import nl.loketwijzer.portal.journey.Plan;
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
            HtmlContainer card = ticket.of(booked, loket);
            card.add(ticket.code(booked.code(), visit.text("booking.done.code.why")));
            into.add(card);
            if (visit.helped()) {
                into.add(HelpingNavigation.paper(visit));
            }
            into.add(ways(visit));
            told(booked).forEach(key -> into.add(Tags.p("lw-hint lw-small lw-noprint", visit.text(key))));
            if (booked.channel() != null) {
                into.add(Tags.tag(
                        "p",
                        "lw-noprint",
                        Tags.link(
                                visit.texts().to(AppointmentNavigation.WAITING),
                                "lw-link",
                                visit.text("waiting.link"))));
            }
            known(booked, visit).ifPresent(into::add);
            boolean call = booked.way() == Way.PHONE;
            into.add(bring(call, visit), how(loket, call, visit));
        });
    }

    /** Which messages will come. */
    private List<String> told(Booked booked) {
        if (booked.channel() == null) {
            return List.of();
        }
        String confirmed = booked.mailed() ? "booking.done.mailed" : "booking.done.sms";
        boolean reminds = booked.remind() && bookings.canRemind(booked.slot());
        return reminds ? List.of(confirmed, "booking.done.remind") : List.of(confirmed);
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

    /** What the desk sees of what they asked for. Only here: no message and no other screen tells it. */
    private static Optional<HtmlContainer> known(Booked booked, Visit visit) {
        Plan plan = visit.journey().plan();
        List<String> things = new ArrayList<>(NeedWords.of(plan, visit.texts()));
        if (booked.interpreter() != Interpreter.NONE) {
            things.add(
                    visit.text("appointment.interpreter." + booked.interpreter().name()));
        } else if (plan.needs().contains(Need.INTERPRETER)) {
            things.add(visit.text("booking.done.spoken"));
        }
        if (plan.isCall()) {
            things.add(visit.texts()
                    .get("booking.way.call.number", "number", plan.manner().number()));
        }
        HtmlContainer heading = Tags.tag("h2", "", visit.text("booking.done.needs"));
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(Tags.section("lw-section", "weet", heading, Tags.list("lw-list", things)));
    }

    private HtmlContainer bring(boolean call, Visit visit) {
        Set<String> things = new LinkedHashSet<>();
        if (!call) {
            things.add(visit.text("booking.done.bring.id"));
        }
        if (!visit.journey().answers().situations().isEmpty()) {
            LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
            guidance.overview(visit.journey().answers(), today, visit.language())
                    .now()
                    .forEach(advice -> things.addAll(advice.bring()));
        }
        HtmlContainer heading = Tags.tag("h2", "", visit.text(call ? "booking.done.ready" : "booking.done.bring"));
        return Tags.section(
                "lw-section",
                "mee",
                heading,
                things.isEmpty() ? Tags.p(visit.text("letter.call.ready")) : Tags.list("lw-list", things),
                call ? Tags.div("") : Tags.p(visit.text("booking.done.bring.missing")));
    }

    private static HtmlContainer how(@Nullable Loket loket, boolean call, Visit visit) {
        boolean calls = loket == null || loket.caseWorker();
        List<String> steps = new ArrayList<>();
        steps.add(visit.text(call ? "booking.done.how.phone" : "booking.done.how.code"));
        steps.add(visit.text("booking.done.how.listen"));
        if (!call) {
            steps.add(visit.text(calls ? "booking.done.how.call" : "booking.done.how.ido"));
        }
        steps.add(visit.text("booking.done.how.plan"));
        HtmlContainer list = Tags.tag("ol", "lw-nums");
        steps.forEach(step -> list.add(Tags.tag("li", "", step)));
        HtmlContainer heading = Tags.tag("h2", "", visit.text("booking.done.how"));
        return Tags.section(
                "lw-section",
                "zo",
                heading,
                list,
                Tags.p(visit.text(call ? "booking.done.late.phone" : "booking.done.late")),
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

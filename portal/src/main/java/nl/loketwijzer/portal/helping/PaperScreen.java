package nl.loketwijzer.portal.helping;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.span;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.NoSuchAppointment;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Overview;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.appointment.AppointmentNavigation;
import nl.loketwijzer.portal.booking.BookingNavigation;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.journey.Story;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Ticket;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Appointment and overview on one sheet, to take along. What was told about danger is not on it: at home somebody else may
 * read it.
 */
@Component
class PaperScreen implements Screen {

    private final Bookings bookings;
    private final Lokets lokets;
    private final Guidance guidance;
    private final Clock clock;
    private final URI site;

    PaperScreen(
            Bookings bookings, Lokets lokets, Guidance guidance, Clock clock, @Value("${loket.public-url}") URI site) {
        this.bookings = bookings;
        this.lokets = lokets;
        this.guidance = guidance;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public String path() {
        return HelpingNavigation.PAPER;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        boolean something = visit.journey().story().confirmed() || booked(visit).isPresent();
        return something ? Optional.empty() : Optional.of(GuidanceNavigation.resume(visit.journey()));
    }

    @Override
    public String title(Visit visit) {
        return visit.text("helping.paper.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("helping.paper.lead");
    }

    @Override
    public boolean sensitive(Visit visit) {
        Story story = visit.journey().story();
        return story.isSensitive(guidance)
                || story.confirmed() && overview(visit).sensitive();
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        HtmlContainer sheet = div("lw-sheet");
        booked(visit).ifPresent(booked -> sheet.add(appointment(booked, visit)));
        boolean secret = sensitive(visit);
        if (visit.journey().story().confirmed() && !secret) {
            sheet.add(new PaperOverview(overview(visit), visit.texts()).parts());
        }
        into.add(sheet);
        if (secret) {
            into.add(p("lw-noprint lw-mt-4", visit.text("helping.paper.private")));
        }
        HtmlContainer actions = div("lw-actions lw-noprint", print(visit));
        if (visit.journey().plan().link() != null) {
            String more = visit.texts().to(BookingNavigation.BOOKED);
            actions.add(link(more, "lw-link", visit.text("helping.paper.more")));
        }
        into.add(actions);
    }

    private HtmlContainer appointment(Booked booked, Visit visit) {
        Ticket ticket = new Ticket(visit.texts());
        HtmlContainer card = ticket.of(booked, lokets.find(booked.loket()).orElse(null));
        HtmlContainer code = ticket.code(booked.code(), visit.text("helping.paper.qr"));
        card.add(div("lw-sheet__code", code, qr(booked, visit)));
        return card;
    }

    /** Opens the appointment and nothing else, as the code beside it does. */
    private HtmlContainer qr(Booked booked, Visit visit) {
        String path = visit.texts().to(AppointmentNavigation.APPOINTMENT + "/" + booked.linkToken());
        HtmlContainer image = attribute(
                tag("img", ""), "src", QrCode.address(site.resolve(path).toString()));
        return attribute(image, "alt", visit.text("helping.paper.qr"));
    }

    private static HtmlContainer print(Visit visit) {
        HtmlContainer button =
                tag("button", "lw-btn lw-script", Icon.PRINT.element(), span(visit.text("helping.paper.print")));
        return attribute(attribute(button, "type", "button"), "data-print", "");
    }

    private Overview overview(Visit visit) {
        LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
        return guidance.overview(visit.journey().answers(), today, visit.language());
    }

    /** Only one that stands. */
    private Optional<Booked> booked(Visit visit) {
        String link = visit.journey().plan().link();
        try {
            return Optional.ofNullable(link)
                    .map(token -> bookings.open(new Access.Link(token)))
                    .filter(booked -> booked.state() == Booked.State.BOOKED);
        } catch (NoSuchAppointment e) {
            return Optional.empty();
        }
    }
}

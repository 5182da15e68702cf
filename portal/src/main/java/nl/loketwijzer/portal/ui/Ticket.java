package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.loket.Loket;
import org.jspecify.annotations.Nullable;

/** When and where, in large letters. */
public final class Ticket {

    private final Texts texts;

    public Ticket(Texts texts) {
        this.texts = texts;
    }

    /** @param loket null when it does not exist any more */
    public HtmlContainer of(Slot slot, @Nullable Loket loket) {
        HtmlContainer ticket = Tags.div("lw-ticket", Tags.p("lw-ticket__when", TimeChoices.moment(slot, texts)));
        if (loket != null) {
            if (loket.sample()) {
                ticket.add(SampleNote.of(texts));
            }
            HtmlContainer where = Tags.tag("p", "", Tags.bold(loket.name()), Tags.tag("br", ""));
            where.add(new Text(loket.address().street() + ", " + loket.address().place()));
            ticket.add(Tags.attribute(where, "lang", "nl"));
            ticket.add(Tags.p("lw-small", texts.get(loket.stepFree() ? "loket.stepfree" : "loket.steps")));
        }
        return ticket;
    }

    /** Of an appointment; one by phone needs no address. */
    public HtmlContainer of(Booked booked, @Nullable Loket loket) {
        return of(booked.slot(), booked.way(), loket);
    }

    /** Of a time at which an appointment could be. */
    public HtmlContainer of(Slot slot, Way way, @Nullable Loket loket) {
        if (way != Way.PHONE) {
            return of(slot, loket);
        }
        HtmlContainer ticket = Tags.div("lw-ticket", Tags.p("lw-ticket__when", TimeChoices.moment(slot, texts)));
        if (loket != null) {
            if (loket.sample()) {
                ticket.add(SampleNote.of(texts));
            }
            ticket.add(Tags.attribute(Tags.tag("p", "", Tags.bold(loket.name())), "lang", "nl"));
        }
        ticket.add(Tags.p(texts.get("booking.way.call")));
        return ticket;
    }

    /** The code, in groups that can be read aloud. */
    public HtmlContainer code(String code, String why) {
        HtmlContainer signs = Tags.tag("bdi", "lw-code", code.substring(0, 5) + " " + code.substring(5));
        return Tags.div(
                "lw-ticket__code",
                Tags.p("lw-small lw-muted", texts.get("booking.done.code")),
                Tags.tag("p", "", signs),
                Tags.p("lw-small", why));
    }
}

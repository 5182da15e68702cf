package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.EarlierTime;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.stereotype.Component;

/** What the screen of an appointment says about the waiting list; one tap takes somebody off it. */
@Component
class WaitingPart {

    private static final String FIELD = "wachtlijst";
    private static final String LEAVE = "af";

    private final WaitingList list;

    WaitingPart(WaitingList list) {
        this.list = list;
    }

    /** For who waits; who does not has {@link #invitation}. */
    void fill(HtmlContainer form, Booked booked, Visit visit) {
        Access access = new Access.Link(booked.linkToken());
        if (list.wish(access).isEmpty()) {
            return;
        }
        boolean open = list.earlier(access).filter(EarlierTime::isOpen).isPresent();
        HtmlContainer note = Tags.div("lw-note", Tags.p(visit.text(open ? "waiting.open" : "waiting.on")));
        note.add(Tags.tag(
                "p",
                "",
                Tags.link(
                        visit.texts().to(open ? AppointmentNavigation.EARLIER : AppointmentNavigation.WAITING),
                        "lw-link",
                        visit.text(open ? "waiting.open.look" : "waiting.on.change"))));
        form.add(Known.mark(booked), note, Buttons.row(leave(visit)));
    }

    static HtmlContainer leave(Visit visit) {
        return Buttons.choice("lw-btn--quiet lw-btn--small", FIELD, LEAVE, visit.text("waiting.leave"));
    }

    static boolean leaves(Fields fields) {
        return fields.has(FIELD, LEAVE);
    }

    void submit(Fields fields, Booked booked) {
        if (leaves(fields)) {
            list.leave(new Access.Link(booked.linkToken()));
        }
    }

    /** A way to the list, for who can be told and is not on it. */
    Optional<HtmlContainer> invitation(Booked booked, Visit visit) {
        if (booked.channel() == null
                || list.wish(new Access.Link(booked.linkToken())).isPresent()) {
            return Optional.empty();
        }
        String to = visit.texts().to(AppointmentNavigation.WAITING);
        return Optional.of(Tags.tag("p", "lw-mt-4 lw-noprint", Tags.link(to, "lw-link", visit.text("waiting.link"))));
    }
}

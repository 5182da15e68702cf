package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.EarlierTime;
import nl.loketwijzer.domain.booking.NoSuchAppointment;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Ticket;
import org.springframework.stereotype.Component;

/** There is an earlier time: do you want it? Afterwards it says what became of it. */
@Component
class EarlierScreen extends Change {

    private static final String ANSWER = "antwoord";
    private static final String YES = "ja";
    private static final String NO = "nee";

    /** Which time stood on the screen: by now another one may be held. */
    private static final String ASKED = "plek";

    private final WaitingList list;
    private final Lokets lokets;

    EarlierScreen(Known known, WaitingList list, Lokets lokets) {
        super(known, AppointmentNavigation.EARLIER);
        this.list = list;
        this.lokets = lokets;
    }

    @Override
    public String title(Visit visit) {
        return visit.text(
                switch (state(visit)) {
                    case OPEN -> "waiting.offer.title";
                    case ACCEPTED -> "waiting.ACCEPTED.title";
                    case REFUSED -> "waiting.REFUSED.title";
                    case EXPIRED -> "waiting.EXPIRED.title";
                    case GONE -> "waiting.GONE.title";
                });
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(
                switch (state(visit)) {
                    case OPEN -> "waiting.offer.lead";
                    case ACCEPTED -> "waiting.ACCEPTED.lead";
                    case REFUSED -> "waiting.REFUSED.lead";
                    case EXPIRED -> "waiting.EXPIRED.lead";
                    case GONE -> "waiting.GONE.lead";
                });
    }

    /** Who was never asked finds that there is nothing. */
    private EarlierTime.State state(Visit visit) {
        return time(visit).map(EarlierTime::state).orElse(EarlierTime.State.GONE);
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        known().of(visit)
                .ifPresent(booked ->
                        time(visit).filter(EarlierTime::isOpen).ifPresent(time -> ask(form, booked, time, visit)));
    }

    private void ask(HtmlContainer form, Booked booked, EarlierTime time, Visit visit) {
        Slot slot = time.slot();
        form.add(
                Known.mark(booked),
                Choices.hidden(ASKED, time.id().toString()),
                ticket(slot, booked, visit),
                Tags.p(moment("waiting.offer.now", booked.slot().start(), visit)),
                Tags.p(moment("waiting.offer.until", time.until(), visit)));
        HtmlContainer yes = Buttons.choice("", ANSWER, YES, visit.text("waiting.offer.yes"));
        yes.setId(ANSWER);
        form.add(Buttons.row(yes, Buttons.choice("lw-btn--quiet", ANSWER, NO, visit.text("waiting.offer.no"))));
    }

    private HtmlContainer ticket(Slot slot, Booked booked, Visit visit) {
        return new Ticket(visit.texts())
                .of(slot, booked.way(), lokets.find(slot.loket()).orElse(null));
    }

    private static String moment(String key, Instant moment, Visit visit) {
        ZonedDateTime at = moment.atZone(Slot.ZONE);
        return visit.texts()
                .get(
                        key,
                        Map.of(
                                "day", visit.texts().dates().day(at.toLocalDate()),
                                "time", visit.texts().dates().time(at.toLocalTime())));
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        Optional<EarlierTime> time = time(visit);
        if (time.filter(EarlierTime::isOpen).isEmpty()) {
            time.filter(one -> one.state() == EarlierTime.State.ACCEPTED)
                    .flatMap(one -> known().of(visit).map(booked -> ticket(one.slot(), booked, visit)))
                    .ifPresent(into::add);
            into.add(Buttons.row(Buttons.go(
                    visit.texts().to(AppointmentNavigation.APPOINTMENT), visit.text("waiting.offer.appointment"))));
        }
    }

    /** What was said about another time than the one that is held now says nothing about this one. */
    @Override
    public Journey submit(Fields fields, Visit visit) {
        known().shown(fields, visit)
                .ifPresent(booked -> time(visit)
                        .filter(time -> fields.has(ASKED, time.id().toString()))
                        .ifPresent(time -> answer(fields, new Access.Link(booked.linkToken()), time)));
        return visit.journey();
    }

    private void answer(Fields fields, Access access, EarlierTime time) {
        if (fields.has(ANSWER, YES)) {
            list.accept(access, time.id());
        } else if (fields.has(ANSWER, NO)) {
            list.refuse(access, time.id());
        }
    }

    @Override
    public String next(Visit visit) {
        return path();
    }

    private Optional<EarlierTime> time(Visit visit) {
        try {
            return known().of(visit).flatMap(booked -> list.earlier(new Access.Link(booked.linkToken())));
        } catch (NoSuchAppointment e) {
            return Optional.empty();
        }
    }
}

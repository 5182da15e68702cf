package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.DayPart;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.domain.booking.Wish;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import org.springframework.stereotype.Component;

/** Where and when an earlier time may be. The appointment stays as it is. */
@Component
class WaitingScreen extends Change {

    private static final String WHERE = "afstand";
    private static final String WHEN = "dagdeel";

    private final WaitingList list;

    WaitingScreen(Known known, WaitingList list) {
        super(known, AppointmentNavigation.WAITING);
        this.list = list;
    }

    /** Who cannot be told when there is a place cannot wait for it. */
    @Override
    public Optional<String> elsewhere(Visit visit) {
        boolean told =
                known().of(visit).filter(booked -> booked.channel() != null).isPresent();
        return told ? super.elsewhere(visit) : Optional.of(AppointmentNavigation.APPOINTMENT);
    }

    @Override
    public String title(Visit visit) {
        return visit.text("waiting.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("waiting.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        known().of(visit).ifPresent(booked -> {
            Optional<Wish> stored = list.wish(access(booked));
            Wish wish = stored.orElse(Wish.USUAL);
            form.add(Known.mark(booked), when(wish, visit));
            List<Integer> distances = list.distances(access(booked));
            if (distances.size() > 1 || wish.kilometres() > 0) {
                form.add(where(wish, distances, visit));
            }
            HtmlContainer row =
                    Buttons.row(Buttons.next(visit.text(stored.isPresent() ? "waiting.change" : "waiting.join")));
            if (stored.isPresent()) {
                row.add(WaitingPart.leave(visit));
            }
            form.add(row);
        });
    }

    private static HtmlContainer when(Wish wish, Visit visit) {
        HtmlContainer group = Choices.group(visit.text("waiting.when"), "lw-h3 lw-mb-2");
        group.setId(WHEN);
        for (DayPart part : List.of(DayPart.ANY, DayPart.MORNING, DayPart.AFTERNOON)) {
            group.add(Choices.radio(WHEN, part.name(), visit.text("waiting.when." + part), part == wish.part()));
        }
        return group;
    }

    private static HtmlContainer where(Wish wish, List<Integer> distances, Visit visit) {
        HtmlContainer group = Choices.group(visit.text("waiting.where"), "lw-h3 lw-mb-2");
        for (int kilometres : Wish.DISTANCES) {
            if (distances.contains(kilometres) || kilometres == wish.kilometres()) {
                String words = kilometres == 0
                        ? visit.text("waiting.where.here")
                        : visit.texts().get("waiting.where.near", "km", kilometres);
                group.add(Choices.radio(WHERE, Integer.toString(kilometres), words, kilometres == wish.kilometres()));
            }
        }
        return group;
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        known().shown(fields, visit).ifPresent(booked -> {
            if (WaitingPart.leaves(fields)) {
                list.leave(access(booked));
            } else {
                list.join(access(booked), wish(fields));
            }
        });
        return visit.journey();
    }

    /** What is not said, or is none, is the usual. */
    private static Wish wish(Fields fields) {
        DayPart part = Arrays.stream(DayPart.values())
                .filter(one -> fields.has(WHEN, one.name()))
                .findFirst()
                .orElse(Wish.USUAL.part());
        int kilometres = Wish.DISTANCES.stream()
                .filter(one -> fields.has(WHERE, one.toString()))
                .findFirst()
                .orElse(Wish.USUAL.kilometres());
        return new Wish(part, kilometres);
    }

    @Override
    public String next(Visit visit) {
        return AppointmentNavigation.APPOINTMENT;
    }

    private static Access access(Booked booked) {
        return new Access.Link(booked.linkToken());
    }
}

package nl.loketwijzer.portal.booking;

import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Hold;
import nl.loketwijzer.domain.booking.HoldExpired;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.booking.Manner;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.SlotTaken;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.booking.TooManyAppointments;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.guidance.SituationId;
import nl.loketwijzer.domain.notification.MobileNumber;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.loket.LoketNavigation;
import org.springframework.stereotype.Component;

/** An appointment in the making: the held time, and what still misses. */
@Component
class Making {

    private final Bookings bookings;

    Making(Bookings bookings) {
        this.bookings = bookings;
    }

    /** The screen that has to come before one that needs a chosen time. */
    Optional<String> before(Visit visit) {
        Plan plan = visit.journey().plan();
        if (plan.link() != null) {
            return Optional.of(BookingNavigation.BOOKED);
        }
        if (loket(plan).isEmpty()) {
            return Optional.of(LoketNavigation.NEAREST);
        }
        if (!plan.asked() || clashes(plan)) {
            return Optional.of(BookingNavigation.NEEDS);
        }
        if (languageMisses(plan)) {
            return Optional.of(BookingNavigation.SPOKEN);
        }
        return plan.slot() == null ? Optional.of(BookingNavigation.TIME) : Optional.empty();
    }

    /** Whether somebody wants a call, and no call. */
    static boolean clashes(Plan plan) {
        return plan.isCall() && plan.noMessages();
    }

    /** Whether somebody wants an interpreter, and has not said for which language. */
    static boolean languageMisses(Plan plan) {
        return plan.needs().contains(Need.INTERPRETER) && plan.manner().spoken().isEmpty();
    }

    /** The chosen one, also while somebody looks for another. */
    static Optional<LoketId> loket(Plan plan) {
        Slot slot = plan.slot();
        return plan.loket() == null ? Optional.ofNullable(slot).map(Slot::loket) : Optional.of(plan.loket());
    }

    /**
     * Claims this time; who has an appointment already without having heard of it, gets that one. When somebody was earlier
     * the journey names the time but does not hold it.
     */
    Journey choose(Slot slot, Journey journey, Talk talk) {
        LoketId loket = slot.loket();
        Optional<Booked> made = made(journey.plan());
        if (made.isPresent()) {
            return journey.plan(plan -> plan.booked(made.get().linkToken()));
        }
        try {
            Hold hold = bookings.hold(slot, talk, journey.plan().hold());
            return journey.plan(plan -> plan.withLoket(loket).withTime(hold.token(), slot));
        } catch (SlotTaken e) {
            return journey.plan(plan -> plan.withLoket(loket).withTime(plan.hold(), slot));
        }
    }

    /** A chosen time that does not suit this talk (any more) is given back: then another one must be chosen. */
    Journey refit(Journey journey, Talk talk) {
        Plan plan = journey.plan();
        Slot slot = plan.slot();
        if (slot == null) {
            return journey;
        }
        Optional<Booked> made = made(plan);
        if (made.isPresent()) {
            return journey.plan(kept -> kept.booked(made.get().linkToken()));
        }
        if (bookings.suits(slot, plan.hold(), talk)) {
            return goOn(journey);
        }
        if (plan.hold() != null) {
            bookings.release(plan.hold());
        }
        return journey.plan(kept -> kept.withLoket(slot.loket()).withTime(HoldToken.fresh(), null));
    }

    /** Whether the chosen time is really held for this person, or theirs already without their having heard of it. */
    boolean holds(Plan plan) {
        HoldToken token = plan.hold();
        return token != null
                && (bookings.held(token)
                                .filter(hold -> hold.slot().equals(plan.slot()))
                                .isPresent()
                        || made(plan)
                                .filter(booked -> booked.slot().equals(plan.slot()))
                                .isPresent());
    }

    /** As {@link #holds}; no while the database is away, because a screen that needs it for nothing else goes on. */
    boolean surelyHolds(Plan plan) {
        try {
            return holds(plan);
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                return false;
            }
            throw e;
        }
    }

    /** When the line broke while it was made, nobody was told. */
    private Optional<Booked> made(Plan plan) {
        return plan.hold() == null ? Optional.empty() : bookings.confirmed(plan.hold());
    }

    /** Somebody is still busy: the time stays theirs for another while. */
    Journey goOn(Journey journey) {
        HoldToken token = journey.plan().hold();
        if (token != null) {
            try {
                bookings.prolong(token);
            } catch (HoldExpired e) {
                return journey;
            }
        }
        return journey;
    }

    /**
     * Makes the appointment, once. When the time is gone the journey has no link, and its token holds nothing any more;
     * a time that is not the held one was never theirs.
     */
    Journey confirm(Visit visit) {
        Journey journey = visit.journey();
        HoldToken token = journey.plan().hold();
        Slot slot = journey.plan().slot();
        if (journey.plan().link() != null || token == null || slot == null) {
            return journey;
        }
        try {
            return booked(journey, token, slot, visit);
        } catch (HoldExpired e) {
            if (holds(journey.plan())) {
                bookings.release(token);
            }
            return journey;
        } catch (TooManyAppointments e) {
            return journey;
        }
    }

    /** Whether there are so many appointments with this address or number that no other can be made. */
    boolean isFull(Plan plan) {
        if (plan.noEmail() || plan.noMessages()) {
            return false;
        }
        return plan.reach().bySms()
                ? MobileNumber.of(plan.reach().mobile())
                        .filter(bookings::isFull)
                        .isPresent()
                : bookings.isFull(plan.email());
    }

    /** Whether a message the day before the chosen time can be promised. */
    boolean canRemind(Plan plan) {
        return plan.slot() != null && !plan.noMessages() && bookings.canRemind(plan.slot());
    }

    private Journey booked(Journey journey, HoldToken token, Slot slot, Visit visit) {
        Plan plan = journey.plan();
        List<String> situations =
                journey.answers().situations().stream().map(SituationId::value).toList();
        boolean silent = plan.noEmail() || plan.noMessages();
        boolean bySms = plan.reach().bySms();
        String email = silent || bySms ? null : plan.email();
        String mobile = silent || !bySms
                ? null
                : MobileNumber.of(plan.reach().mobile())
                        .map(MobileNumber::value)
                        .orElse(null);
        Visitor visitor = new Visitor(
                plan.name(),
                email,
                visit.language().tag(),
                plan.needs(),
                situations,
                mobile,
                plan.reach().remind() && canRemind(plan),
                manner(plan));
        String link = bookings.confirm(token, slot, visitor).linkToken();
        return journey.plan(made -> made.booked(link));
    }

    /** Only what counts: a language for an interpreter, a number for a call. */
    private static Manner manner(Plan plan) {
        Manner manner = plan.manner();
        return new Manner(
                manner.way(),
                plan.needs().contains(Need.INTERPRETER) ? manner.spoken() : "",
                plan.isCall() ? manner.number() : "");
    }
}

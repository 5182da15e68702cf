package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Who has an appointment and would like to come earlier. What comes free is really held for the first in line whom it
 * suits, until a fair hour, then for the next. "Earlier" is on an earlier day. See docs/decisions/0008-waiting-list.md.
 */
@Service
public class WaitingList {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingList.class);

    /** At how many lokets is looked at once. */
    private static final int LOOKS = 50;

    private final BookingTransaction transaction;
    private final AppointmentRows appointments;
    private final WaitingRows rows;
    private final EarlierRows earlier;
    private final WaitingLooks looks;
    private final WaitingReach reach;
    private final Offering offering;
    private final Answering answering;
    private final EarlierClaims claims;
    private final Tokens tokens;
    private final AuditLog audit;
    private final Clock clock;

    WaitingList(
            BookingTransaction transaction,
            AppointmentRows appointments,
            WaitingRows rows,
            EarlierRows earlier,
            WaitingLooks looks,
            WaitingReach reach,
            Offering offering,
            Answering answering,
            EarlierClaims claims,
            Tokens tokens,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.appointments = appointments;
        this.rows = rows;
        this.earlier = earlier;
        this.looks = looks;
        this.reach = reach;
        this.offering = offering;
        this.answering = answering;
        this.claims = claims;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What this person waits for; empty when they do not.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    public Optional<Wish> wish(Access access) {
        return rows.wish(find(access).id());
    }

    /**
     * Distances of {@link Wish#DISTANCES} that make a difference: each reaches more lokets that can help just as well.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    public List<Integer> distances(Access access) {
        return reach.distances(find(access).slot().loket());
    }

    /**
     * Puts them at the end of the line; who waits already keeps their place and gets this wish.
     *
     * @return false when they cannot wait: cancelled, past, or no address or number to write to
     * @throws NoSuchAppointment when it opens nothing
     */
    public boolean join(Access access, Wish wish) {
        return transaction.run(() -> {
            Appointment appointment = find(access);
            Slot slot = appointment.slot();
            if (appointment.isCancelled()
                    || !slot.start().isAfter(clock.instant())
                    || appointment.visitor().contacts().isEmpty()) {
                return false;
            }
            rows.save(appointment.id(), wish);
            looks.want(reach.of(slot.loket(), wish));
            audit.record(Actor.CITIZEN, "waiting.joined", appointment.subject());
            return true;
        });
    }

    /**
     * Takes them off; a time that is held for them goes to the next. A second time changes nothing.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    public void leave(Access access) {
        transaction.run(() -> {
            Appointment appointment = find(access);
            if (rows.delete(appointment.id())) {
                audit.record(Actor.CITIZEN, "waiting.left", appointment.subject());
            }
        });
    }

    /** The appointment that the token in a letter is about; it opens the question too. Changes nothing. */
    public Optional<Access.Link> open(String token) {
        return earlier.find(tokens.earlier(token))
                .flatMap(found -> appointments.find(found.appointment()))
                .map(appointment -> new Access.Link(appointment.link()));
    }

    /**
     * The earlier time that is held for them, or the last one that was; empty when there never was one.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    public Optional<EarlierTime> earlier(Access access) {
        return earlier.latest(find(access).id()).map(Earlier::time);
    }

    /**
     * Moves the appointment there and takes it off the list, in one transaction. Saying it again changes nothing.
     *
     * @param time which one was asked about
     * @return what became of it: it may have ended before
     * @throws NoSuchAppointment when it opens nothing, or the time was never held for this appointment
     */
    public EarlierTime accept(Access access, UUID time) {
        return answering.accept(own(access, time));
    }

    /** As {@link #accept}, but keeps the appointment where it is, and them on the list. */
    public EarlierTime refuse(Access access, UUID time) {
        return answering.refuse(own(access, time));
    }

    /** How many with an appointment at this loket wait for an earlier one. */
    public int count(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        return rows.count(loket);
    }

    /**
     * Gives back what nobody answered, and holds what came free for who waits. Called by admin every few seconds, on any
     * number of nodes.
     *
     * @return how many times are held anew
     */
    public int offerWhatCameFree() {
        earlier.over()
                .forEach(over -> alone(() -> {
                    answering.expire(over.time().id());
                    return 0;
                }));
        looks.notice();
        return looks.due(LOOKS).stream()
                .filter(looks::begin)
                .mapToInt(look -> alone(() -> look(look)))
                .sum();
    }

    /** One that breaks does not stop the others; it is due again soon. */
    private static int alone(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                throw e;
            }
            LOG.error("Something about the waiting list broke: {}", e.getClass().getName());
            return 0;
        }
    }

    private int look(WaitingLooks.Look look) {
        int held = offering.at(look.loket());
        boolean waiting = !rows.line(reach.homes(look.loket())).isEmpty();
        looks.end(look, waiting ? claims.nextEnd(look.loket()).orElse(null) : null);
        return held;
    }

    private UUID own(Access access, UUID time) {
        AppointmentId id = find(access).id();
        return earlier.find(time)
                .filter(found -> found.appointment().equals(id))
                .map(found -> found.time().id())
                .orElseThrow(NoSuchAppointment::new);
    }

    private Appointment find(Access access) {
        return appointments.find(access).orElseThrow(NoSuchAppointment::new);
    }
}

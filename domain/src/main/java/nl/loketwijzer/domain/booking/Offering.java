package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Component;

/** Holds what came free for the first in line whom it suits. Any number of nodes may do so at once: the rows guard. */
@Component
class Offering {

    static final Actor HOUSE = new Actor.House("waiting-list");

    /** Of the times that suit somebody: when all of these were lost to others, the next change is waited for. */
    private static final int TRIES = 5;

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final Claims claims;
    private final EarlierClaims earlierClaims;
    private final Timetables timetables;
    private final AppointmentRows appointments;
    private final WaitingRows waitingRows;
    private final EarlierRows rows;
    private final WaitingReach reach;
    private final Tokens tokens;
    private final Offer offer;
    private final EarlierMail mail;
    private final AuditLog audit;
    private final Clock clock;

    Offering(
            BookingTransaction transaction,
            DeskDays deskDays,
            Claims claims,
            EarlierClaims earlierClaims,
            Timetables timetables,
            AppointmentRows appointments,
            WaitingRows waitingRows,
            EarlierRows rows,
            WaitingReach reach,
            Tokens tokens,
            Offer offer,
            EarlierMail mail,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.claims = claims;
        this.earlierClaims = earlierClaims;
        this.timetables = timetables;
        this.appointments = appointments;
        this.waitingRows = waitingRows;
        this.rows = rows;
        this.reach = reach;
        this.tokens = tokens;
        this.offer = offer;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many people got a time at this loket, in the order of the line. */
    int at(LoketId loket) {
        return (int) waitingRows.line(reach.homes(loket)).stream()
                .filter(waiting -> reach.suits(loket, waiting))
                .filter(waiting -> find(loket, waiting))
                .count();
    }

    private boolean find(LoketId loket, Waiting waiting) {
        Instant until = FairHour.after(clock.instant());
        return times(loket, waiting, until).stream()
                .anyMatch(time -> transaction
                        .attempt(() -> hold(time, waiting.appointment(), until))
                        .isPresent());
    }

    /** What can still be had when the thinking is over, as early as can be. */
    private List<FreeTime> times(LoketId loket, Waiting waiting, Instant until) {
        BookingWindow window = BookingWindow.longest(Clock.fixed(until, ZoneOffset.UTC));
        BookingWindow earlier =
                window.within(window.from(), waiting.appointment().slot().date());
        Set<Slot> before = rows.before(waiting.appointment().id());
        return Stream.ofNullable(
                        timetables.readForWaiting(List.of(loket), earlier).get(loket))
                .flatMap(times -> times.free(waiting.talk()))
                .filter(time -> waiting.wish().part().suits(time.slot()))
                .filter(time -> !time.slot().start().isBefore(until.plus(FairHour.ON_THE_WAY)))
                .filter(time -> !before.contains(time.slot()))
                .limit(TRIES)
                .toList();
    }

    /** Time, row and letter are one: they stand together or not at all. */
    private Earlier hold(FreeTime time, Appointment seen, Instant until) {
        Slot slot = time.slot();
        deskDays.lock(new DeskDay(time.desk(), slot.date()), seen.day());
        Appointment now = appointments.find(seen.id()).orElseThrow(Taken::new);
        boolean waits = waitingRows.wish(now.id()).isPresent();
        if (now.isCancelled() || !now.slot().equals(seen.slot()) || !waits) {
            throw new Taken();
        }
        String token = HoldToken.fresh().value();
        Owner owner = tokens.earlier(token);
        long schedule = claims.standing(slot.loket(), owner).schedule();
        BookingPolicy policy = offer.standing(time.desk(), slot, schedule)
                .orElseThrow(Taken::new)
                .policy();
        Instant ends = until.plus(policy.cooling());
        if (!earlierClaims.offer(time.desk(), slot, policy.pauseGrains(), owner, ends)) {
            throw new Taken();
        }
        EarlierTime held = new EarlierTime(UUID.randomUUID(), slot, until, EarlierTime.State.OPEN);
        Earlier earlier = new Earlier(held, now.id(), time.desk(), owner);
        rows.insert(earlier);
        mail.offered(now, held, token);
        audit.record(HOUSE, "earlier.held", now.subject());
        return earlier;
    }
}

package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a time for somebody while they fill in the rest. */
@Component
class Holding {

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final Claims claims;
    private final AppointmentRows appointments;
    private final Tokens tokens;
    private final Offer offer;
    private final Turnstile turnstile;
    private final Clock clock;

    Holding(
            BookingTransaction transaction,
            DeskDays deskDays,
            Claims claims,
            AppointmentRows appointments,
            Tokens tokens,
            Offer offer,
            Turnstile turnstile,
            Clock clock) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.claims = claims;
        this.appointments = appointments;
        this.tokens = tokens;
        this.offer = offer;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    /** At this desk only, under a token of the caller's own: however often it is asked, it is one hold. */
    Hold hold(FreeTime wanted, Talk talk, HoldToken token) {
        return hold(wanted.slot(), talk, wanted.desk(), token, null);
    }

    /** At any desk, under a token of the caller's own. */
    Hold holdAs(HoldToken token, Slot slot, Talk talk) {
        return hold(slot, talk, null, token, null);
    }

    Hold hold(Slot slot, Talk talk, @Nullable HoldToken previous) {
        if (previous == null) {
            return hold(slot, talk, null, HoldToken.fresh(), null);
        }
        if (held(previous).filter(hold -> hold.slot().equals(slot)).isPresent()) {
            return prolong(previous);
        }
        HoldToken next = tokens.after(previous, slot);
        boolean used = appointments.exists(tokens.owner(next));
        return hold(slot, talk, null, used ? HoldToken.fresh() : next, tokens.owner(previous));
    }

    private Hold hold(Slot slot, Talk talk, @Nullable DeskId only, HoldToken token, @Nullable Owner previous) {
        Owner owner = tokens.owner(token);
        return offer.desks(slot, talk, only, previous).stream()
                .flatMap(desk -> turnstile
                        .pass(
                                new DeskDay(desk, slot.date()),
                                () -> offer.isFree(desk, slot, talk, previous),
                                () -> transaction.attempt(() -> holdAt(desk, slot, owner, previous)))
                        .stream())
                .findFirst()
                .or(() -> claims.held(owner))
                .map(held -> held.toHold(token))
                .orElseThrow(() -> offer.taken(slot, talk));
    }

    /**
     * The earlier hold goes first, in the same transaction: the new one may overlap it. When this same choice was sent
     * twice, the other one may have another desk by now: that one will do.
     */
    private Held holdAt(DeskId desk, Slot slot, Owner owner, @Nullable Owner previous) {
        DeskDay day = new DeskDay(desk, slot.date());
        Optional<Held> before = previous == null ? Optional.empty() : claims.held(previous);
        deskDays.lock(day, before.map(Held::day).orElse(day));
        Claims.Standing standing = claims.standing(slot.loket(), owner);
        Optional<Held> same = standing.held().filter(held -> held.slot().equals(slot));
        if (same.isPresent()) {
            return same.get();
        }
        if (previous != null) {
            claims.release(previous);
        }
        return offer.standing(desk, slot, standing.schedule())
                .flatMap(stands -> claims.hold(desk, slot, stands.policy().pauseGrains(), owner))
                .orElseThrow(Taken::new);
    }

    Optional<Hold> held(HoldToken token) {
        return claims.held(tokens.owner(token)).filter(this::isAhead).map(held -> held.toHold(token));
    }

    Hold prolong(HoldToken token) {
        Owner owner = tokens.owner(token);
        return transaction.run(() -> {
            Held held = claims.held(owner).filter(this::isAhead).orElseThrow(HoldExpired::new);
            deskDays.lock(held.day());
            if (!claims.prolong(owner)) {
                throw new HoldExpired();
            }
            return claims.held(owner).orElseThrow().toHold(token);
        });
    }

    void release(HoldToken token) {
        Owner owner = tokens.owner(token);
        transaction.run(() -> claims.held(owner).ifPresent(held -> {
            deskDays.lock(held.day());
            claims.release(owner);
        }));
    }

    boolean suits(Slot slot, HoldToken token, Talk talk) {
        return claims.held(tokens.owner(token))
                .filter(held -> held.slot().equals(slot))
                .filter(held -> offer.desks(slot, talk, held.desk(), null).contains(held.desk()))
                .isPresent();
    }

    private boolean isAhead(Held held) {
        return held.slot().start().isAfter(clock.instant());
    }
}

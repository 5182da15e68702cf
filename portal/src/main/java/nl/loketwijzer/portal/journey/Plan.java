package nl.loketwijzer.portal.journey;

import java.util.Set;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.booking.Manner;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.loket.Place;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * The appointment in the making.
 *
 * @param where what was typed as postcode or place, right or not
 * @param place where the person lives or looks from
 * @param homeless no home of their own: services of any gemeente count
 * @param loket the chosen loket
 * @param hold proves who holds the chosen time
 * @param slot the chosen time
 * @param name what to call them
 * @param email where to confirm, right or not; empty when they want none
 * @param noEmail whether they said that they want no mail
 * @param manner how they want to talk; the number may be no number yet
 * @param asked whether they were asked what they need
 * @param link the token that opens the appointment, once it is made
 * @param code what was typed as the code of an appointment and did not open one; mostly empty
 * @param reach how messages reach them, besides by mail
 */
public record Plan(
        String where,
        @Nullable Place place,
        boolean homeless,
        @Nullable LoketId loket,
        @Nullable HoldToken hold,
        @Nullable Slot slot,
        String name,
        String email,
        boolean noEmail,
        Set<Need> needs,
        Manner manner,
        boolean asked,
        @Nullable String link,
        String code,
        Reach reach) {

    public static final Plan NONE = new Plan(
            "", null, false, null, null, null, "", "", false, Set.of(), Manner.USUAL, false, null, "", Reach.NONE);

    public Plan {
        needs = Set.copyOf(needs);
    }

    public Plan withWhere(String typed, @Nullable Place found, boolean noHome) {
        return new Plan(
                Typed.line(typed, 60),
                found,
                noHome,
                loket,
                hold,
                slot,
                name,
                email,
                noEmail,
                needs,
                manner,
                asked,
                link,
                code,
                reach);
    }

    public Plan withLoket(@Nullable LoketId chosen) {
        return new Plan(
                where, place, homeless, chosen, hold, slot, name, email, noEmail, needs, manner, asked, link, code,
                reach);
    }

    public Plan withTime(@Nullable HoldToken held, @Nullable Slot chosen) {
        return new Plan(
                where, place, homeless, loket, held, chosen, name, email, noEmail, needs, manner, asked, link, code,
                reach);
    }

    public Plan withName(String typed) {
        return new Plan(
                where,
                place,
                homeless,
                loket,
                hold,
                slot,
                Typed.line(typed, 60),
                email,
                noEmail,
                needs,
                manner,
                asked,
                link,
                code,
                reach);
    }

    public Plan withContact(String typed, boolean none) {
        return new Plan(
                where,
                place,
                homeless,
                loket,
                hold,
                slot,
                name,
                Typed.line(typed, 254),
                none,
                needs,
                manner,
                asked,
                link,
                code,
                reach);
    }

    public Plan withReach(Reach chosen) {
        return new Plan(
                where, place, homeless, loket, hold, slot, name, email, noEmail, needs, manner, asked, link, code,
                chosen);
    }

    public Plan withNeeds(Set<Need> all) {
        return new Plan(
                where, place, homeless, loket, hold, slot, name, email, noEmail, all, manner, true, link, code, reach);
    }

    /** How to talk; what is typed is cut where it is too long. */
    public Plan withManner(Way way, String spoken, String number) {
        Manner chosen =
                new Manner(way, Typed.line(spoken, Manner.LONGEST_SPOKEN), Typed.line(number, Manner.LONGEST_NUMBER));
        return new Plan(
                where, place, homeless, loket, hold, slot, name, email, noEmail, needs, chosen, asked, link, code,
                reach);
    }

    /** Whether they want no message at all: then nobody asks how to reach them. */
    public boolean noMessages() {
        return needs.contains(Need.NO_MESSAGES);
    }

    /** Whether the loket calls. */
    public boolean isCall() {
        return manner.way() == Way.PHONE;
    }

    /** Another appointment than the one that was made here: what was needed for this one says nothing of that. */
    public Plan opened(String token) {
        return token.equals(link)
                ? booked(token)
                : withNeeds(Set.of()).withManner(Way.DESK, "", "").booked(token);
    }

    /** Made: the hold has done its work. */
    public Plan booked(String token) {
        return new Plan(
                where, place, homeless, loket, null, slot, name, email, noEmail, needs, manner, asked, token, code,
                reach);
    }

    public Plan withCode(String typed) {
        return new Plan(
                where,
                place,
                homeless,
                loket,
                hold,
                slot,
                name,
                email,
                noEmail,
                needs,
                manner,
                asked,
                link,
                Typed.line(typed, 40),
                reach);
    }

    @Override
    public String toString() {
        return "Plan[…]";
    }
}

package nl.loketwijzer.admin.agenda;

import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.booking.Audience;
import nl.loketwijzer.domain.booking.Manner;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.notification.MobileNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who gets an appointment, as it stands in the form.
 *
 * @param language language tag of what is written to them
 * @param spoken language of an interpreter, a tag
 */
record Person(
        String name,
        String language,
        Set<Need> needs,
        @Nullable String spoken,
        Reach reach,
        String email,
        String mobile) {

    /** How a message comes. */
    enum Reach {
        PAPER,
        MAIL,
        SMS
    }

    static Person unknown() {
        return new Person("", "nl", Set.of(), null, Reach.PAPER, "", "");
    }

    /** What they ask of a desk. */
    Talk talk() {
        return Talk.of(1, needs, speaks(), Audience.STAFF);
    }

    private String speaks() {
        return needs.contains(Need.INTERPRETER) && spoken != null ? spoken : language;
    }

    Visitor visitor() {
        String number = MobileNumber.of(mobile).map(MobileNumber::value).orElse(null);
        return new Visitor(
                name.strip(),
                reach == Reach.MAIL ? email.strip() : null,
                language,
                needs,
                List.of(),
                reach == Reach.SMS ? number : null,
                false,
                new Manner(Way.DESK, needs.contains(Need.INTERPRETER) && spoken != null ? spoken : "", ""));
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}

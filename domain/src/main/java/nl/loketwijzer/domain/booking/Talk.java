package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a loket: how long it takes, and what must be there.
 *
 * @param length whole grains of five minutes; where nobody has to interpret it is shorter, see {@link #at}
 * @param needs what must be there
 * @param language tag of the language the person speaks, or its name when we know no tag
 * @param before the day before which it must have been, or null: any day
 */
public record Talk(
        Duration length,
        Set<Need> needs,
        String language,
        Way way,
        Audience audience,
        @Nullable LocalDate before) {

    /** An ordinary one, at the desk, in Dutch. */
    public static final Talk NORMAL = new Talk(FreeTimes.NORMAL, Set.of(), "nl", Way.DESK, Audience.EVERYBODY, null);

    public Talk {
        needs = Set.copyOf(needs);
    }

    /**
     * With the length that these things take, see {@link Longer}.
     *
     * @param instanties how many must be talked about
     */
    public static Talk of(int instanties, Set<Need> needs, String language, Audience audience) {
        Duration length = Longer.length(Longer.reasons(instanties, needs));
        return new Talk(length, needs, language, Way.DESK, audience, null);
    }

    /** How long it takes at this desk: half of it when an interpreter was asked for and the desk speaks the language. */
    public Duration at(Desk desk) {
        boolean spoken = needs.contains(Need.INTERPRETER) && !desk.takesAnInterpreter(this);
        return spoken ? length.dividedBy(2) : length;
    }

    public Talk lasting(Duration other) {
        return new Talk(other, needs, language, way, audience, before);
    }

    public Talk by(Way other) {
        return new Talk(length, needs, language, other, audience, before);
    }

    public Talk forWhom(Audience other) {
        return new Talk(length, needs, language, way, other, before);
    }

    public Talk before(LocalDate day) {
        return new Talk(length, needs, language, way, audience, day);
    }
}

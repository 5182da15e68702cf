package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a loket: how long it takes, and what must be there.
 *
 * @param length whole grains of five minutes
 * @param needs what must be there
 * @param language tag of the language the person speaks
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

    /** With so many instanties there is more to say. */
    private static final int SEVERAL = 5;

    private static final Duration MORE = Duration.ofMinutes(20);
    private static final Set<Need> INTERPRETED = EnumSet.of(Need.INTERPRETER, Need.SIGN_LANGUAGE);

    public Talk {
        needs = Set.copyOf(needs);
    }

    /**
     * With the length that these things take: 40 minutes; 20 more for five or more instanties, and 20 more for who needs
     * more time; all of it double with an interpreter, because everything is said twice.
     *
     * @param instanties how many must be talked about
     */
    public static Talk of(int instanties, Set<Need> needs, String language, Audience audience) {
        Duration length = FreeTimes.NORMAL;
        if (instanties >= SEVERAL) {
            length = length.plus(MORE);
        }
        if (needs.contains(Need.MORE_TIME)) {
            length = length.plus(MORE);
        }
        if (interpreted(needs)) {
            length = length.multipliedBy(2);
        }
        return new Talk(length, needs, language, Way.DESK, audience, null);
    }

    private static boolean interpreted(Set<Need> needs) {
        return needs.stream().anyMatch(INTERPRETED::contains);
    }

    public Talk lasting(Duration other) {
        return new Talk(other, needs, language, way, audience, before);
    }

    public Talk by(Way other) {
        return new Talk(length, needs, language, other, audience, before);
    }

    public Talk before(LocalDate day) {
        return new Talk(length, needs, language, way, audience, day);
    }
}

package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody asks of a loket: how long it takes, and what must be there.
 *
 * @param length whole grains of five minutes
 * @param needs what must be there
 * @param language tag of the language the person speaks
 */
public record Talk(Duration length, Set<Need> needs, String language, Way way, Audience audience) {

    /** An ordinary one, at the desk, in Dutch. */
    public static final Talk NORMAL = new Talk(FreeTimes.NORMAL, Set.of(), "nl", Way.DESK, Audience.EVERYBODY);

    /** With so many instanties there is more to say. */
    private static final int SEVERAL = 3;

    private static final Duration MORE = Duration.ofMinutes(20);
    private static final Set<Need> INTERPRETED = EnumSet.of(Need.INTERPRETER, Need.SIGN_LANGUAGE);

    public Talk {
        needs = Set.copyOf(needs);
    }

    /**
     * With the length that these things take: 40 minutes; 20 more for three or more instanties, and 20 more for who needs
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
        return new Talk(length, needs, language, Way.DESK, audience);
    }

    private static boolean interpreted(Set<Need> needs) {
        return needs.stream().anyMatch(INTERPRETED::contains);
    }

    /** Whether somebody must be found who interprets, which takes days. */
    boolean takesAnInterpreter() {
        return interpreted(needs);
    }

    public Talk lasting(Duration other) {
        return new Talk(other, needs, language, way, audience);
    }

    public Talk by(Way other) {
        return new Talk(length, needs, language, other, audience);
    }
}

package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Why a talk takes longer than an ordinary one. */
public enum Longer {
    /** With so many instanties there is more to say. */
    SEVERAL_INSTANTIES,
    MORE_TIME,
    TWO_QUESTIONS,
    /** Everything is said twice. */
    INTERPRETED;

    private static final int SEVERAL = 5;
    private static final Duration MORE = Duration.ofMinutes(20);

    /**
     * The reasons, when somebody has to interpret.
     *
     * @param instanties how many must be talked about
     */
    public static Set<Longer> reasons(int instanties, Set<Need> needs) {
        Set<Longer> reasons = EnumSet.noneOf(Longer.class);
        if (instanties >= SEVERAL) {
            reasons.add(SEVERAL_INSTANTIES);
        }
        if (needs.contains(Need.MORE_TIME)) {
            reasons.add(MORE_TIME);
        }
        if (needs.contains(Need.TWO_QUESTIONS)) {
            reasons.add(TWO_QUESTIONS);
        }
        if (needs.contains(Need.INTERPRETER) || needs.contains(Need.SIGN_LANGUAGE)) {
            reasons.add(INTERPRETED);
        }
        return reasons;
    }

    /** 40 minutes; 20 more for each reason; all of it double with an interpreter. */
    static Duration length(Set<Longer> reasons) {
        boolean interpreted = reasons.contains(INTERPRETED);
        Duration once = FreeTimes.NORMAL.plus(MORE.multipliedBy(reasons.size() - (interpreted ? 1 : 0)));
        return interpreted ? once.multipliedBy(2) : once;
    }
}

package nl.loketwijzer.domain.booking;

import java.util.Set;
import nl.loketwijzer.domain.shared.LoketId;

/**
 * One place to talk at a loket. An inactive desk offers no times but keeps its appointments.
 *
 * @param languages tags of the languages spoken there, so that no interpreter is needed
 * @param ways how one can talk with it
 * @param quiet whether it stands in a room of its own
 */
public record Desk(
        DeskId id, LoketId loket, String name, boolean active, Set<String> languages, Set<Way> ways, boolean quiet)
        implements Kept {

    private static final String DUTCH = "nl";

    public Desk {
        languages = Set.copyOf(languages);
        ways = Set.copyOf(ways);
    }

    /** An ordinary one: Dutch, at the desk. */
    public Desk(DeskId id, LoketId loket, String name, boolean active) {
        this(id, loket, name, active, Set.of("nl"), Set.of(Way.DESK), false);
    }

    /** The same at this loket. */
    Desk in(LoketId other) {
        return new Desk(id, other, name, active, languages, ways, quiet);
    }

    Desk outOfUse() {
        return new Desk(id, loket, name, false, languages, ways, quiet);
    }

    /** The same under this name. */
    Desk named(String other) {
        return new Desk(id, loket, other, active, languages, ways, quiet);
    }

    /** Whether this talk can be here. */
    boolean suits(Talk talk) {
        return ways.contains(talk.way()) && (quiet || !talk.needs().contains(Need.QUIET_ROOM));
    }

    /**
     * Whether an interpreter must be found first. Who wants one and names no language but Dutch speaks we do not know which.
     */
    boolean takesAnInterpreter(Talk talk) {
        boolean spoken = languages.contains(talk.language()) && !talk.language().equals(DUTCH);
        return talk.needs().contains(Need.SIGN_LANGUAGE) || (talk.needs().contains(Need.INTERPRETER) && !spoken);
    }
}

package nl.loketwijzer.portal.frame;

/** How the addresses behind the language are made. */
public final class Addresses {

    /** Plain posts go to an address of their own: Flow owns those of the screens. */
    static final String SEND = "stuur";

    /** In a posted address, the screen that has no path: the first one. */
    static final String FIRST = "begin";

    /** Keeps a held time. */
    public static final String KEEP = SEND + "/houden";

    /** Wipes everything: "Klaar, wis alles". */
    public static final String DONE = SEND + "/klaar";

    /** Where a helper's help begins: the person is asked. */
    public static final String HELPING = "helpen";

    /** Says that somebody is still busy, while a helper helps. */
    static final String STAY = SEND + "/blijf";

    private Addresses() {}

    static String shown(Screen screen, Visit visit) {
        return visit.detail().isEmpty() ? screen.path() : screen.path() + "/" + visit.detail();
    }

    static String sent(Screen screen, Visit visit) {
        String shown = shown(screen, visit);
        return shown.isEmpty() ? FIRST : shown;
    }
}

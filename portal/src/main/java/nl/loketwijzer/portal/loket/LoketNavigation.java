package nl.loketwijzer.portal.loket;

import nl.loketwijzer.domain.loket.Loket;

/** Where the screens about lokets are. */
public final class LoketNavigation {

    /** The nearest ones. */
    public static final String NEAREST = "loket";

    /** All of them. */
    public static final String ALL = "loketten";

    private LoketNavigation() {}

    /** The loket's own page. */
    public static String page(Loket loket) {
        return ALL + "/" + loket.slug();
    }
}

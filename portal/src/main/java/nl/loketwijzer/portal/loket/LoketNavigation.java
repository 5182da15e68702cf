package nl.loketwijzer.portal.loket;

import java.util.Optional;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;

/** Where the screens about lokets are. */
public final class LoketNavigation {

    /** The nearest ones. */
    public static final String NEAREST = "loket";

    /** All of them. */
    public static final String ALL = "loketten";

    private LoketNavigation() {}

    /** The loket that a form sent, if there is such a loket. */
    public static Optional<LoketId> loket(String sent, Lokets lokets) {
        return sent.matches("[0-9a-f-]{36}") ? lokets.find(LoketId.of(sent)).map(Loket::id) : Optional.empty();
    }

    /** The loket's own page. */
    public static String page(Loket loket) {
        return ALL + "/" + loket.slug();
    }
}

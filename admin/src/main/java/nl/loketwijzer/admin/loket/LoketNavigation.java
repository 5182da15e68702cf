package nl.loketwijzer.admin.loket;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import nl.loketwijzer.domain.shared.LoketId;

/** The way to the lokets and to what each tells of itself. */
public final class LoketNavigation {

    private LoketNavigation() {}

    /** Opens the list of the own lokets. */
    public static void open() {
        UI.getCurrent().navigate(LoketsView.class);
    }

    /** Opens the form of this loket. */
    public static void open(LoketId loket) {
        to(loket.toString());
    }

    static void readIn() {
        UI.getCurrent().navigate(ImportView.class);
    }

    static void add() {
        to(LoketView.NEW);
    }

    private static void to(String loket) {
        UI.getCurrent().navigate(LoketView.class, new RouteParameters(LoketView.PARAMETER, loket));
    }
}

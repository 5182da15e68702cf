package nl.loketwijzer.admin.rearranged;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The way to what a closure did to people. */
public final class RearrangedNavigation {

    private RearrangedNavigation() {}

    /** Opens it. */
    public static void open(UUID rearrangement) {
        UI.getCurrent().navigate(RearrangedView.class, rearrangement.toString());
    }

    /** That after these closures not everybody knows yet; empty when everybody does. */
    public static Optional<Component> note(List<UUID> unfinished) {
        return unfinished.isEmpty() ? Optional.empty() : Optional.of(new UnfinishedNote(unfinished));
    }

    static Component link(UUID rearrangement, String words) {
        return new RouterLink(words, RearrangedView.class, rearrangement.toString());
    }
}

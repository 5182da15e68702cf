package nl.loketwijzer.portal.booking;

import static nl.loketwijzer.portal.ui.Tags.attribute;

import com.vaadin.flow.component.HtmlContainer;
import nl.loketwijzer.portal.frame.Addresses;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.ui.Tags;

/**
 * The quiet question whether to keep a held time, five minutes before it is over. Empty until houden.ts fills it; without
 * a script nothing is asked, and the time stays theirs until somebody else takes it.
 */
final class Keeping {

    private Keeping() {}

    /** Nothing when no time is chosen. */
    static void ask(HtmlContainer into, Visit visit) {
        if (visit.journey().plan().slot() == null || visit.journey().plan().link() != null) {
            return;
        }
        HtmlContainer place = attribute(Tags.div("lw-keep"), "role", "status");
        attribute(place, "data-houden", visit.texts().to(Addresses.KEEP));
        attribute(place, "data-vraag", visit.text("booking.keep.question"));
        attribute(place, "data-ja", visit.text("booking.keep.yes"));
        attribute(place, "data-gehouden", visit.text("booking.keep.kept"));
        attribute(place, "data-bezet", visit.text("booking.keep.gone"));
        into.add(place);
    }
}

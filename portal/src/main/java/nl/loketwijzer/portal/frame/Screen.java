package nl.loketwijzer.portal.frame;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.portal.journey.Journey;

/**
 * One screen of the walk. Pure: no UI, no session, no request; it only asks the domain. The same object makes the first
 * HTML, takes the plain form post and lives in Flow.
 */
public interface Screen {

    /** Its place behind the language, Dutch: {@code overzicht}. */
    String path();

    /** What the h1 says: at most 70 signs. */
    String title(Visit visit);

    /** One sentence below the h1; empty for none. */
    default String lead(Visit visit) {
        return "";
    }

    default Optional<Progress> progress(Visit visit) {
        return Optional.empty();
    }

    /** The screen before this one, if there is a way back. */
    default Optional<String> back(Visit visit) {
        return Optional.empty();
    }

    /** The screen that stands at this address for this person; mostly this one. */
    default Screen standIn(Visit visit) {
        return this;
    }

    /** Another address that has to come first, or instead. */
    default Optional<String> elsewhere(Visit visit) {
        return Optional.empty();
    }

    /** Violence, suicide, exploitation: a neutral title in the browser, and the quick exit. */
    default boolean sensitive(Visit visit) {
        return false;
    }

    default Layout layout() {
        return Layout.PLAIN;
    }

    /** What stands above the h1, such as human help in a crisis. */
    default void above(HtmlContainer into, Visit visit) {}

    /**
     * Puts the named fields and the button into the form; a screen that asks nothing leaves it empty. Attributes and
     * text only, see {@link StaticHtml}.
     *
     * @param problems what to say at the fields; empty on a first look
     */
    default void fill(HtmlContainer form, Visit visit, List<Problem> problems) {}

    /** What stands below the form. */
    default void below(HtmlContainer into, Visit visit) {}

    /** Takes over what was sent, right or not, so that a refused answer comes back as it was typed. */
    default Journey submit(Fields fields, Visit visit) {
        return visit.journey();
    }

    /** Empty when the answers of this screen are good. */
    default List<Problem> errors(Visit visit) {
        return List.of();
    }

    /** Where to go once there are no errors: a path behind the language. */
    default String next(Visit visit) {
        return path();
    }

    /** How the parts of a screen lie. */
    enum Layout {
        /** One column and the human help beside it. */
        PLAIN,
        /** The form on a coloured ground over the whole width. */
        HERO,
        /** The whole width, for a list beside a map. */
        WIDE
    }
}

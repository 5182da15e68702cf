package nl.loketwijzer.portal.frame;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.span;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.function.Supplier;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Texts;

/**
 * What changes when a helper sits beside the person: two languages on one screen, drawings, a button to hear each part,
 * one press for one answer. No screen knows of it.
 */
final class Helped {

    /** Goes along with each form: tells that the screen was made for two. */
    static final String FIELD = "hulp";

    static final String YES = "ja";

    /** The page that says that all is gone. */
    static final String ERASED = "gewist";

    private Helped() {}

    /** @param dutch makes the same screen in Dutch */
    static void dress(Tree.Grown own, Visit visit, Supplier<Tree.Grown> dutch) {
        prepare(own);
        if (!isDutch(visit.texts())) {
            Tree.Grown other = dutch.get();
            prepare(other);
            Beside.lay(own.root().getElement(), other.root().getElement());
        }
        Aloud.into(own.root().getElement(), visit.texts());
    }

    private static void prepare(Tree.Grown tree) {
        tree.form().add(Choices.hidden(FIELD, YES));
        OnePress.in(tree.form().getElement());
        Pictograms.into(tree.root().getElement());
    }

    /**
     * Where somebody goes whose screen is not of this help: it began after the screen was made, or it is over. Nothing
     * that was sent is taken over: it may be somebody else's.
     */
    static String elsewhere(Visit visit) {
        return visit.helped() ? "" : ERASED;
    }

    /** The same part of the frame in Dutch, laid beside it. */
    static void both(HtmlContainer own, Supplier<HtmlContainer> dutch, Texts texts) {
        if (!isDutch(texts)) {
            Beside.lay(own.getElement(), dutch.get().getElement());
        }
    }

    /** The calm line on top: whose screen this is, and the way out. */
    static HtmlContainer bar(Texts texts) {
        HtmlContainer says = tag("p", "", Icon.PEOPLE.element(), span(texts.get("helping.bar")));
        HtmlContainer bar = div(
                "lw-helpt",
                div("lw-wrap", says, Erasing.form(texts, "lw-btn lw-btn--small", texts.get("frame.clear"))));
        attribute(bar, "role", "region");
        return attribute(bar, "aria-label", texts.get("helping.bar"));
    }

    static boolean isDutch(Texts texts) {
        return texts.language().equals(Language.DUTCH);
    }
}

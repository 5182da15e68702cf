package nl.loketwijzer.portal.frame;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.span;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.portal.ui.Icon;

/** The tree of a screen: always fresh, the same for the first HTML and for Flow. */
final class Tree {

    private final Screen screen;
    private final Visit visit;
    private final List<Problem> problems;
    private final HtmlContainer form;

    private Tree(Screen screen, Visit visit, boolean showErrors) {
        this.screen = screen;
        this.visit = visit;
        this.problems = showErrors ? screen.errors(visit) : List.of();
        this.form = form();
    }

    /** @param form the form of this screen, also when it is empty */
    record Grown(HtmlContainer root, HtmlContainer form) {}

    static Grown of(Screen screen, Visit visit, boolean showErrors) {
        Grown own = grow(screen, visit, showErrors);
        if (visit.helped()) {
            Helped.dress(own, visit, () -> grow(screen, visit.inDutch(), showErrors));
        }
        return own;
    }

    private static Grown grow(Screen screen, Visit visit, boolean showErrors) {
        Tree tree = new Tree(screen, visit, showErrors);
        HtmlContainer root = screen.layout() == Screen.Layout.HERO ? tree.hero() : tree.plain();
        attribute(root, "data-scherm", Addresses.sent(screen, visit));
        if (screen.sensitive(visit)) {
            attribute(root, "data-gevoelig", "");
        }
        return new Grown(root, tree.form);
    }

    private HtmlContainer plain() {
        HtmlContainer main = main("lw-main");
        screen.back(visit).ifPresent(path -> main.add(back(path)));
        fill(main);
        screen.below(main, visit);
        boolean wide = screen.layout() == Screen.Layout.WIDE;
        return div(
                wide ? "lw-wrap lw-page lw-page--wide" : "lw-wrap lw-page", main, HumanHelp.of(visit.texts(), "aside"));
    }

    private HtmlContainer hero() {
        HtmlContainer inner = div("");
        fill(inner);
        HtmlContainer art = attribute(div("lw-hero__art"), "aria-hidden", "true");
        HtmlContainer below = div("");
        screen.below(below, visit);
        HtmlContainer page = div("lw-wrap lw-page", below, HumanHelp.of(visit.texts(), "section"));
        HtmlContainer main = main("lw-main");
        main.add(div("lw-hero", div("lw-wrap", inner, art)), page);
        return div("", main);
    }

    private void fill(HtmlContainer into) {
        if (!problems.isEmpty()) {
            into.add(summary());
        }
        screen.above(into, visit);
        into.add(head());
        if (form.getElement().getChildCount() > 0) {
            into.add(form);
        }
    }

    private HtmlContainer head() {
        HtmlContainer head = div("lw-head");
        screen.progress(visit).ifPresent(progress -> head.add(progress.element()));
        HtmlContainer h1 = attribute(tag("h1", "", screen.title(visit)), "tabindex", "-1");
        h1.setId("titel");
        head.add(h1);
        if (!screen.lead(visit).isEmpty()) {
            head.add(p("lw-lead", screen.lead(visit)));
        }
        return head;
    }

    private HtmlContainer form() {
        HtmlContainer made = attribute(tag("form", "lw-stack"), "method", "post");
        attribute(made, "action", visit.texts().to(Addresses.SEND + "/" + Addresses.sent(screen, visit)));
        attribute(made, "novalidate", "");
        screen.fill(made, visit, problems);
        return made;
    }

    private HtmlContainer summary() {
        HtmlContainer summary = div("lw-alert lw-mb-5", tag("h2", "lw-h3", visit.text("frame.error.title")));
        problems.forEach(problem -> summary.add(tag("p", "", link("#" + problem.field(), "", problem.text()))));
        attribute(summary, "role", "alert");
        attribute(summary, "autofocus", "");
        return attribute(summary, "tabindex", "-1");
    }

    private HtmlContainer back(String path) {
        return link(visit.texts().to(path), "lw-back", Icon.BACK.element(), span(visit.text("frame.back")));
    }

    private static HtmlContainer main(String classes) {
        HtmlContainer main = tag("main", classes);
        main.setId("inhoud");
        return main;
    }
}

package nl.loketwijzer.portal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.portal.ui.Texts;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.springframework.beans.factory.annotation.Value;

/** A whole page as HTML: a screen and what stands around it, in the built index.html. */
@org.springframework.stereotype.Component
class Page {

    /** Every other tab of this browser goes to the first screen, see {@link Built}. */
    private static final String ERASED = "if(window." + Built.TABS + ")" + Built.TABS + ".postMessage(0)";

    private final Built built;
    private final boolean sample;

    Page(Built built, @Value("${loket.sample}") boolean sample) {
        this.built = built;
        this.sample = sample;
    }

    /** A screen that Flow takes over. */
    String live(Screen screen, Visit visit, boolean showErrors, SecurityPolicy policy) {
        return html(screen, visit, showErrors, policy, true);
    }

    /** A screen without a script, for an answer that is an error. */
    String plain(Screen screen, Visit visit, SecurityPolicy policy) {
        return html(screen, visit, false, policy, false);
    }

    /** What the browser's title says: neutral where others may not read along. */
    static String title(Screen screen, Visit visit) {
        List<String> parts = new ArrayList<>();
        if (!screen.sensitive(visit)) {
            parts.add(screen.title(visit));
        }
        screen.progress(visit).ifPresent(progress -> parts.add(progress.words()));
        parts.add(visit.text("common.brand"));
        return String.join(" – ", parts);
    }

    private String html(Screen screen, Visit visit, boolean showErrors, SecurityPolicy policy, boolean live) {
        Document page = built.copy();
        Texts texts = visit.texts();
        page.title(title(screen, visit));
        element(page, "html")
                .attr("lang", texts.language().tag())
                .attr("dir", texts.language().direction());
        if (sample) {
            page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        }
        HtmlContainer tree = Tree.of(screen, visit, showErrors).root();
        body(page, new Chrome(texts, Addresses.shown(screen, visit), visit.helped()), tree);
        words(page.body(), texts);
        if (screen.path().equals(Helped.ERASED)) {
            page.head().appendElement("script").appendChild(new DataNode(ERASED));
        }
        if (visit.helped()) {
            HelpedPage.dress(page, texts);
        }
        if (!live) {
            page.select("script,link[rel=modulepreload]").remove();
        }
        page.select("script,style").forEach(e -> e.attr("nonce", policy.nonce()));
        return page.html();
    }

    private static void body(Document page, Chrome chrome, HtmlContainer tree) {
        Element outlet = element(page, "#outlet");
        outlet.appendElement("div").attr("id", "eerst").appendChild(render(tree));
        outlet.before(render(chrome.skip()));
        outlet.before(render(chrome.exit()));
        chrome.bar().ifPresent(bar -> outlet.before(render(bar)));
        outlet.before(render(chrome.header()));
        outlet.after(render(chrome.footer()));
    }

    /** What the script says when the connection is lost. */
    private static void words(Element body, Texts texts) {
        body.attr("data-weg", texts.get("frame.connection.lost"));
        body.attr("data-opnieuw", texts.get("frame.connection.again"));
        body.attr("data-terug", texts.get("frame.connection.back"));
    }

    private static Element element(Document page, String selector) {
        return page.expectFirst(selector);
    }

    private static Node render(Component component) {
        return StaticHtml.render(component.getElement());
    }
}

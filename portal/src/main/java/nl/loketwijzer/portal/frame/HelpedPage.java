package nl.loketwijzer.portal.frame;

import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.ui.Texts;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a whole page has more when somebody is helped: a style sheet and a script of its own, and what the script says. */
final class HelpedPage {

    private static final String CSS = Built.small(Built.read("/hulpstand.css"));
    private static final String SCRIPT = Built.read("/hulpstand.js");

    private HelpedPage() {}

    static void dress(Document page, Texts texts) {
        Element body = page.body();
        page.head().appendElement("style").appendChild(new DataNode(CSS));
        body.appendElement("script").appendChild(new DataNode(SCRIPT));
        body.attr("data-blijf", texts.to(Addresses.STAY));
        body.attr("data-gewist", texts.to(Helped.ERASED));
        body.attr("data-stil", texts.get("helping.quiet"));
        body.attr("data-door", texts.get("helping.quiet.on"));
        if (!Helped.isDutch(texts)) {
            Texts dutch = Texts.of(Language.DUTCH);
            body.attr("data-stil-nl", dutch.get("helping.quiet"));
            body.attr("data-door-nl", dutch.get("helping.quiet.on"));
        }
    }
}

package nl.loketwijzer.portal.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** The index.html that the build made, with the style sheet in it: one request less on the first visit. */
@Component
class Built {

    /** On which one tab tells the others that everything was erased. */
    static final String TABS = "lwKlaar";

    /** A page that the browser kept for Back is asked for anew, and a tab leaves once another one erased everything. */
    private static final String NOTHING_LEFT = "addEventListener('pageshow',e=>{if(e.persisted)location.reload()});"
            + "if(window.BroadcastChannel)(" + TABS + "=new BroadcastChannel('" + TABS
            + "')).onmessage=()=>location.replace('/'+document.documentElement.lang)";

    private final Document template;

    Built() {
        template = Jsoup.parse(read("/META-INF/VAADIN/webapp/index.html"));
        template.outputSettings().prettyPrint(false);
        // Without a base element the addresses of the bundle have to be absolute; the script adds the base for Flow.
        template.select("base").remove();
        template.select("script[src],link[href]").forEach(Built::absolute);
        template.head().appendElement("script").appendChild(new DataNode(NOTHING_LEFT));
        template.head().appendElement("style").appendChild(new DataNode(small(read("/portal.css"))));
    }

    Document copy() {
        return template.clone();
    }

    private static void absolute(org.jsoup.nodes.Element element) {
        String name = element.hasAttr("src") ? "src" : "href";
        element.attr(name, element.attr(name).replaceFirst("^\\.?/?VAADIN/", "/VAADIN/"));
    }

    /** Without comments and white space. */
    static String small(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(";}", "}")
                .strip();
    }

    static String read(String resource) {
        try (InputStream in = Built.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing: build the frontend bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

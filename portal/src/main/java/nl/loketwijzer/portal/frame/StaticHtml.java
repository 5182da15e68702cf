package nl.loketwijzer.portal.frame;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A tree of Flow as HTML. Attributes and text only: a property, an event attribute, an invisible element or a tag whose
 * content is not HTML stops the request, so that the first HTML and the live tree can never quietly differ. jsoup
 * escapes.
 */
final class StaticHtml {

    private static final Set<String> RAW =
            Set.of("script", "style", "iframe", "noscript", "template", "plaintext", "xmp", "noembed", "noframes");

    private StaticHtml() {}

    static Node render(Element element) {
        if (element.isTextNode()) {
            return new TextNode(element.getText());
        }
        String tag = element.getTag().toLowerCase(Locale.ROOT);
        refuseWhatHtmlCannotSay(element, tag);
        var out = new org.jsoup.nodes.Element(tag);
        element.getAttributeNames().forEach(name -> attribute(out, name, element.getAttribute(name)));
        element.getChildren().map(StaticHtml::render).forEach(out::appendChild);
        // The HTML parser drops one line break right after these start tags.
        if ((tag.equals("textarea") || tag.equals("pre")) && out.wholeText().startsWith("\n")) {
            out.prependChild(new TextNode("\n"));
        }
        return out;
    }

    private static void refuseWhatHtmlCannotSay(Element element, String tag) {
        if (RAW.contains(tag)) {
            throw new IllegalStateException("<" + tag + "> in a screen");
        }
        if (!element.isVisible() || !element.isEnabled()) {
            throw new IllegalStateException("invisible or disabled <" + tag + "> in a screen: leave it out");
        }
        element.getPropertyNames().findFirst().ifPresent(name -> {
            throw new IllegalStateException("property " + name + " of <" + tag + ">: write it as an attribute");
        });
    }

    private static void attribute(org.jsoup.nodes.Element out, String name, String value) {
        if (name.startsWith("on") || name.equals("style")) {
            throw new IllegalStateException("attribute " + name + " in a screen");
        }
        if (value.isEmpty()) {
            out.attr(name, true);
        } else {
            out.attr(name, value);
        }
    }
}

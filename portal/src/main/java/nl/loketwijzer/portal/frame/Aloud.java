package nl.loketwijzer.portal.frame;

import com.vaadin.flow.dom.Element;
import java.util.Set;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.ui.Texts;

/**
 * A button at each part of a screen that reads it aloud. The style sheet hides it until the script has found a voice on
 * this very device that speaks the language.
 */
final class Aloud {

    private static final Set<String> TAGS = Set.of("fieldset", "section", "aside");
    private static final Set<String> CLASSES =
            Set.of("lw-head", "lw-field", "lw-card", "lw-ticket", "lw-note", "lw-alert", "lw-read");

    private Aloud() {}

    static void into(Element tree, Texts texts) {
        Trees.all(tree).filter(Aloud::isPart).toList().forEach(part -> part.appendChild(button(texts)));
    }

    private static boolean isPart(Element element) {
        return TAGS.contains(element.getTag())
                || CLASSES.stream().anyMatch(name -> Trees.hasClass(element, name))
                || isTile(element);
    }

    private static boolean isTile(Element element) {
        return element.getTag().equals("li")
                && element.getParent() != null
                && Trees.hasClass(element.getParent(), "lw-tiles");
    }

    private static Element button(Texts texts) {
        Element own = in(texts);
        if (!Helped.isDutch(texts)) {
            Beside.lay(own, in(Texts.of(Language.DUTCH)));
        }
        return own;
    }

    private static Element in(Texts texts) {
        Element icon = new Element("i");
        icon.setAttribute("class", "lw-i lw-i--sound");
        icon.setAttribute("aria-hidden", "true");
        Element words = new Element("span");
        words.appendChild(Element.createText(texts.get("helping.aloud")));
        Element button = new Element("button");
        button.setAttribute("type", "button");
        button.setAttribute("class", "lw-say");
        button.appendChild(icon, words);
        return button;
    }
}

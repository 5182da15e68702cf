package nl.loketwijzer.portal.frame;

import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A drawing beside the words of a choice, for who reads little. Some of them are in {@code hulpstand.css} only. */
final class Pictograms {

    /** By the name and value of the choice. */
    private static final Map<String, String> OF = Map.ofEntries(
            Map.entry("antwoord=ja", "check"),
            Map.entry("antwoord=nee", "cross"),
            Map.entry("antwoord=unknown", "unsure"),
            Map.entry("nodig=INTERPRETER", "chat"),
            Map.entry("nodig=MORE_TIME", "clock"),
            Map.entry("nodig=WHEELCHAIR", "wheels"),
            Map.entry("nodig=COMPANION", "people"),
            Map.entry("nodig=CHILD", "child"),
            Map.entry("nodig=SIGN_LANGUAGE", "hand"),
            Map.entry("nodig=QUIET_ROOM", "door"),
            Map.entry("nodig=TWO_QUESTIONS", "unsure"),
            Map.entry("nodig=WRITTEN", "papers"),
            Map.entry("nodig=NO_MESSAGES", "lock"),
            Map.entry("manier=DESK", "people"),
            Map.entry("manier=PHONE", "phone"),
            Map.entry("bericht=mail", "letter"),
            Map.entry("bericht=sms", "phone"),
            Map.entry("bericht=geen", "papers"),
            Map.entry("zonder=ja", "house"));

    private Pictograms() {}

    static void into(Element tree) {
        Trees.all(tree).toList().forEach(Pictograms::beside);
    }

    private static void beside(Element choice) {
        String drawing = drawing(choice);
        if (drawing == null) {
            return;
        }
        Element icon = new Element("i");
        icon.setAttribute("class", "lw-i lw-i--" + drawing);
        icon.setAttribute("aria-hidden", "true");
        if (choice.getTag().equals("button")) {
            choice.insertChild(0, icon);
        } else {
            choice.getParent().insertChild(choice.getParent().indexOfChild(choice) + 1, icon);
        }
    }

    private static @org.jspecify.annotations.Nullable String drawing(Element choice) {
        return OF.get(choice.getAttribute("name") + "=" + choice.getAttribute("value"));
    }
}

package nl.loketwijzer.portal.frame;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the Dutch words of a screen below the words of the same screen in another language: for two people who look
 * together. The screen is made twice, and the two trees are walked side by side. Where they do not match nothing is laid:
 * no words are better than words of something else.
 */
final class Beside {

    /** Marks the Dutch. */
    static final String DUTCH = "lw-nl";

    /** Holds what somebody typed. */
    private static final Set<String> TYPED = Set.of("textarea");

    private Beside() {}

    /** @param own is changed; @param dutch is only read */
    static void lay(Element own, Element dutch) {
        if (TYPED.contains(own.getTag()) || "no".equals(own.getAttribute("translate"))) {
            return;
        }
        if (own.getTag().equals("option")) {
            option(own, dutch);
        } else if (isWords(own) && isWords(dutch)) {
            words(own, own.getChildCount(), own.getTextRecursively(), dutch.getTextRecursively());
        } else {
            texts(own, dutch);
            elements(own, dutch);
        }
    }

    /** Only words, also where some of them are set apart. */
    private static boolean isWords(Element element) {
        return element.getChildCount() > 0 && element.getChildren().allMatch(Beside::isSetApart);
    }

    private static boolean isSetApart(Element child) {
        if (child.isTextNode() || child.getTag().equals("bdi")) {
            return true;
        }
        return child.getTag().equals("span")
                && child.getAttributeNames().findAny().isEmpty()
                && child.getChildren().allMatch(Beside::isSetApart);
    }

    private static void option(Element own, Element dutch) {
        String said = own.getText().strip();
        String words = dutch.getText().strip();
        if (!said.equals(words)) {
            own.setText(said + " – " + words);
        }
    }

    /**
     * Words between other elements: each after its own, when there are as many of them. Words in another script are in a
     * span, see {@code ui.Mixed}.
     */
    private static void texts(Element own, Element dutch) {
        List<Element> said = texts(own);
        List<Element> words = texts(dutch);
        if (said.size() == words.size()) {
            for (int i = 0; i < said.size(); i++) {
                if (words.get(i).isTextNode()) {
                    int behind = own.indexOfChild(said.get(i)) + 1;
                    words(own, behind, text(said.get(i)), words.get(i).getText());
                }
            }
        }
    }

    private static List<Element> texts(Element element) {
        return element.getChildren()
                .filter(child -> isSetApart(child) && !text(child).isBlank())
                .toList();
    }

    private static String text(Element element) {
        return element.isTextNode() ? element.getText() : element.getTextRecursively();
    }

    private static void words(Element into, int index, String said, String dutch) {
        if (dutch.isBlank() || said.strip().equals(dutch.strip())) {
            return;
        }
        Element words = new Element("span");
        words.setAttribute("class", DUTCH);
        words.setAttribute("lang", "nl");
        words.setAttribute("dir", "ltr");
        words.appendChild(Element.createText(dutch.strip()));
        into.insertChild(index, words);
    }

    /** An only one of its kind belongs to the only one of that kind; of several, those with the same fields and links. */
    private static void elements(Element own, Element dutch) {
        Map<String, List<Element>> others = grouped(parts(dutch), Beside::kind);
        grouped(parts(own), Beside::kind).forEach((kind, some) -> {
            List<Element> same = others.getOrDefault(kind, List.of());
            if (some.size() == 1 && same.size() == 1) {
                lay(some.getFirst(), same.getFirst());
            } else {
                several(some, grouped(same, Beside::held));
            }
        });
    }

    /** A day with other times is another day. What holds none is known by its place, when there are as many of them. */
    private static void several(List<Element> own, Map<String, List<Element>> others) {
        grouped(own, Beside::held).forEach((held, some) -> {
            List<Element> same = others.getOrDefault(held, List.of());
            if (some.size() == same.size()) {
                for (int i = 0; i < some.size(); i++) {
                    lay(some.get(i), same.get(i));
                }
            }
        });
    }

    private static List<Element> parts(Element parent) {
        return parent.getChildren()
                .filter(child -> !child.isTextNode() && !DUTCH.equals(child.getAttribute("class")))
                .toList();
    }

    private static Map<String, List<Element>> grouped(List<Element> elements, Function<Element, String> by) {
        return elements.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    /** A label is nothing without its field. */
    private static String kind(Element element) {
        String own = Stream.of("class", "id", "for", "type")
                .map(name -> String.valueOf(element.getAttribute(name)))
                .collect(Collectors.joining("|", element.getTag() + "|", "|" + mark(element)));
        return element.getTag().equals("label") ? own + held(element) : own;
    }

    /** All fields and links in it. */
    private static String held(Element element) {
        return Trees.all(element)
                .map(Beside::mark)
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("|"));
    }

    /** The field or the link that it is itself; empty for all else. */
    private static String mark(Element element) {
        String name = element.getAttribute("name");
        String field = name == null ? "" : name + "=" + element.getAttribute("value");
        return field + address(element);
    }

    /** Without the language. */
    private static String address(Element element) {
        String href = element.getAttribute("href");
        return href == null ? "" : href.replaceFirst("^/[a-z]{2,3}(?=/|$)", "");
    }
}

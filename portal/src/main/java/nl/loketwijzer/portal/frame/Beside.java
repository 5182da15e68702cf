package nl.loketwijzer.portal.frame;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the Dutch words of a screen below the words of the same screen in another language: for two people who look
 * together. The screen is made twice, and the two trees are walked side by side. Where they differ in shape nothing is
 * laid: no words are better than words of something else.
 */
final class Beside {

    /** Marks the Dutch. */
    static final String DUTCH = "lw-nl";

    /** What tells one element from the others of its kind, the same in every language. */
    private static final List<String> MARKS = List.of("class", "id", "name", "value", "for", "type");

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

    /** Those that are known by the same marks belong together, when there are as many of them on both sides. */
    private static void elements(Element own, Element dutch) {
        Map<String, List<Element>> others = byMarks(dutch);
        byMarks(own).forEach((marks, some) -> {
            List<Element> same = others.getOrDefault(marks, List.of());
            if (same.size() == some.size()) {
                for (int i = 0; i < some.size(); i++) {
                    lay(some.get(i), same.get(i));
                }
            }
        });
    }

    private static Map<String, List<Element>> byMarks(Element parent) {
        Map<String, List<Element>> all = new LinkedHashMap<>();
        parent.getChildren()
                .filter(child -> !child.isTextNode())
                .filter(child -> !DUTCH.equals(child.getAttribute("class")))
                .forEach(child -> all.computeIfAbsent(marks(child), none -> new ArrayList<>())
                        .add(child));
        return all;
    }

    /** Of the element and of all that it holds: a day with other times is another day. */
    private static String marks(Element element) {
        Stream<String> own = Stream.concat(
                MARKS.stream().map(name -> String.valueOf(element.getAttribute(name))), Stream.of(address(element)));
        Stream<String> inner = element.getChildren()
                .filter(child -> !child.isTextNode() && !isSetApart(child))
                .map(Beside::marks);
        return Stream.concat(Stream.of(element.getTag()), Stream.concat(own, inner))
                .collect(Collectors.joining("|", "<", ">"));
    }

    /** Without the language. */
    private static String address(Element element) {
        String href = element.getAttribute("href");
        return href == null ? "" : href.replaceFirst("^/[a-z]{2,3}(?=/|$)", "");
    }
}

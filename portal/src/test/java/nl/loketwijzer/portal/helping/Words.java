package nl.loketwijzer.portal.helping;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds words of a page that do not stand there in Dutch too. */
final class Words {

    /** Hold no words of ours, or words that are the same in every language. */
    private static final String SAME = "script,style,textarea,title,bdi,[lang=nl],[translate=no],.lw-lang ul";

    private Words() {}

    /** @param same words that are written alike in both languages */
    static List<String> withoutDutch(Document page, Pattern same) {
        return page.body().getAllElements().stream()
                .filter(element -> element.ownText().codePoints().anyMatch(Character::isLetter))
                .filter(element -> element.closest(SAME) == null)
                .filter(element ->
                        !element.tagName().equals("option") || !element.text().contains(" – "))
                .filter(element -> !same.matcher(element.text()).matches())
                .filter(element -> !hasDutch(element))
                .map(element -> element.tagName() + "." + element.className() + ": " + element.text())
                .distinct()
                .toList();
    }

    /** In itself, or in what it is only a part of. */
    private static boolean hasDutch(Element element) {
        Element around = element;
        while (around != null && (around == element || around.tagName().equals("span"))) {
            if (!around.select("> .lw-nl").isEmpty()) {
                return true;
            }
            around = around.parent();
        }
        return around != null && !around.select("> .lw-nl").isEmpty();
    }
}

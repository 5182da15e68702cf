package nl.loketwijzer.portal.frame;

import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.stream.Stream;

/** Looking around in a tree of elements. */
final class Trees {

    private Trees() {}

    /** This element and all in it, in the order of the page; no texts. */
    static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(Trees::all));
    }

    static boolean hasClass(Element element, String name) {
        String classes = element.getAttribute("class");
        return classes != null && Arrays.asList(classes.split(" ")).contains(name);
    }
}

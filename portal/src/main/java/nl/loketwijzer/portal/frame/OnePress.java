package nl.loketwijzer.portal.frame;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a form asks one thing only, each answer becomes a button that sends it: one press less, and larger to point at. */
final class OnePress {

    private OnePress() {}

    static void in(Element form) {
        List<Element> asked = Trees.all(form)
                .filter(element -> Set.of("input", "select", "textarea").contains(element.getTag()))
                .filter(element -> !"hidden".equals(element.getAttribute("type")))
                .toList();
        List<Element> buttons = Trees.all(form)
                .filter(element -> element.getTag().equals("button") && "submit".equals(element.getAttribute("type")))
                .toList();
        if (isOneThing(asked) && buttons.size() == 1 && buttons.getFirst().getAttribute("name") == null) {
            asked.forEach(OnePress::toButton);
            remove(buttons.getFirst());
        }
    }

    private static boolean isOneThing(List<Element> asked) {
        Set<String> names = asked.stream()
                .map(field -> field.getAttribute("type") + " " + field.getAttribute("name"))
                .collect(Collectors.toSet());
        return names.size() == 1 && names.iterator().next().startsWith("radio ");
    }

    private static void toButton(Element radio) {
        Element label = radio.getParent();
        Element button = new Element("button");
        button.setAttribute("type", "submit");
        Stream.of("name", "value").forEach(name -> button.setAttribute(name, radio.getAttribute(name)));
        button.setAttribute("class", label.getAttribute("class"));
        if (radio.hasAttribute("checked")) {
            button.setAttribute("aria-current", "true");
        }
        radio.removeFromParent();
        label.getChildren().toList().forEach(child -> {
            child.removeFromParent();
            button.appendChild(child);
        });
        Element parent = label.getParent();
        parent.insertChild(parent.indexOfChild(label), button);
        label.removeFromParent();
    }

    /** With the row it stood in, when nothing else does. */
    private static void remove(Element button) {
        Element row = button.getParent();
        button.removeFromParent();
        if (row.getChildCount() == 0) {
            row.removeFromParent();
        }
    }
}

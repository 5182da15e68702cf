package nl.loketwijzer.portal.frame;

import com.vaadin.flow.component.HtmlContainer;
import nl.loketwijzer.portal.ui.Tags;

/**
 * Where somebody is.
 *
 * @param words for example {@code Stap 2 van 4}; also part of the page's title
 * @param step from 1
 */
public record Progress(String words, int step, int steps) {

    HtmlContainer element() {
        HtmlContainer bars = Tags.attribute(Tags.tag("span", ""), "aria-hidden", "true");
        for (int i = 1; i <= steps; i++) {
            bars.add(Tags.tag("i", i <= step ? "on" : ""));
        }
        return Tags.tag("p", "lw-steps", Tags.tag("b", "lw-plain", words), bars);
    }
}

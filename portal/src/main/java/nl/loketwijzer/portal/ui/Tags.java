package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Native HTML elements. Attributes and text only, never properties: the same tree is also written as plain HTML. */
public final class Tags {

    private Tags() {}

    /** @param classes separated by spaces, may be empty */
    public static HtmlContainer tag(String tag, String classes, Component... children) {
        HtmlContainer element = new HtmlContainer(tag);
        if (!classes.isEmpty()) {
            element.getElement().setAttribute("class", classes);
        }
        element.add(children);
        return element;
    }

    public static HtmlContainer tag(String tag, String classes, String text) {
        HtmlContainer element = tag(tag, classes);
        Mixed.into(element, text);
        return element;
    }

    public static HtmlContainer div(String classes, Component... children) {
        return tag("div", classes, children);
    }

    public static HtmlContainer p(String text) {
        return tag("p", "", text);
    }

    public static HtmlContainer p(String classes, String text) {
        return tag("p", classes, text);
    }

    public static HtmlContainer span(String text) {
        return tag("span", "", text);
    }

    public static HtmlContainer bold(String text) {
        return tag("b", "", text);
    }

    public static HtmlContainer small(String text) {
        return tag("small", "", text);
    }

    public static HtmlContainer link(String href, String classes, String text) {
        return attribute(tag("a", classes, text), "href", href);
    }

    public static HtmlContainer link(String href, String classes, Component... children) {
        return attribute(tag("a", classes, children), "href", href);
    }

    /** A part of the page with its own heading, which names it. */
    public static HtmlContainer section(String classes, String headingId, HtmlContainer heading, Component... rest) {
        heading.setId(headingId);
        HtmlContainer section = tag("section", classes, heading);
        section.add(rest);
        return attribute(section, "aria-labelledby", headingId);
    }

    /** Something that opens when asked. */
    public static HtmlContainer fold(String classes, String summary, Component... content) {
        HtmlContainer fold = tag("details", classes, tag("summary", "", span(summary)));
        fold.add(content);
        return fold;
    }

    /** @param items one text each */
    public static HtmlContainer list(String classes, Iterable<String> items) {
        HtmlContainer list = tag("ul", classes);
        items.forEach(item -> list.add(tag("li", "", item)));
        return list;
    }

    public static <C extends Component> C attribute(C element, String name, String value) {
        element.getElement().setAttribute(name, value);
        return element;
    }
}

package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** What a person can press. Never disabled: an error says what to do. */
public final class Buttons {

    private Buttons() {}

    /** The one main button of a screen: sends its form. */
    public static HtmlContainer next(String text) {
        HtmlContainer button = Tags.tag("button", "lw-btn", Tags.span(text), Icon.ARROW.element());
        button.setId("stuur");
        return Tags.attribute(button, "type", "submit");
    }

    /** Another way to send the form: the screen sees {@code name=value}. */
    public static HtmlContainer choice(String classes, String name, String value, String text) {
        HtmlContainer button = Tags.tag("button", "lw-btn " + classes, Tags.span(text));
        Tags.attribute(button, "type", "submit");
        Tags.attribute(button, "name", name);
        return Tags.attribute(button, "value", value);
    }

    /** A link that looks like the main button. */
    public static HtmlContainer go(String href, String text) {
        return Tags.link(href, "lw-btn", Tags.span(text));
    }

    public static HtmlContainer row(Component... buttons) {
        return Tags.div("lw-actions", buttons);
    }
}

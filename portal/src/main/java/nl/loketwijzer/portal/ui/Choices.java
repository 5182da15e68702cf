package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import org.jspecify.annotations.Nullable;

/** Radios and checkboxes as large, tappable rows. */
public final class Choices {

    private Choices() {}

    /** @param legend what the group asks; hide it with {@code lw-hide} where the h1 asks already */
    public static HtmlContainer group(String legend, String legendClasses) {
        return Tags.tag("fieldset", "lw-choices", Tags.tag("legend", legendClasses, legend));
    }

    public static HtmlContainer radio(String name, String value, String text, boolean checked) {
        return row("radio", name, value, text, null, checked);
    }

    public static HtmlContainer checkbox(
            String name, String value, String text, @Nullable String hint, boolean checked) {
        return row("checkbox", name, value, text, hint, checked);
    }

    private static HtmlContainer row(
            String type, String name, String value, String text, @Nullable String hint, boolean checked) {
        HtmlContainer words = Tags.tag("span", "", Tags.bold(text));
        if (hint != null) {
            words.add(Tags.small(hint));
        }
        return Tags.tag("label", "lw-choice", input(type, name, value, checked), words);
    }

    /** Two short answers beside each other. */
    public static HtmlContainer chip(String name, String value, String text, boolean checked) {
        return Tags.tag("label", "lw-chip", input("radio", name, value, checked), Tags.span(text));
    }

    /** Goes along with the form unseen. */
    public static HtmlContainer hidden(String name, String value) {
        return input("hidden", name, value, false);
    }

    private static HtmlContainer input(String type, String name, String value, boolean checked) {
        HtmlContainer input = Tags.tag("input", "");
        Tags.attribute(input, "type", type);
        Tags.attribute(input, "name", name);
        Tags.attribute(input, "value", value);
        if (checked) {
            Tags.attribute(input, "checked", "");
        }
        return input;
    }
}

package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.i18n.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * A labelled box to write in, with hints and, when there is one, the error that says what to do.
 *
 * <p>Its id and its name in the form are the same; the error gets the id {@code NAME-fout}.
 */
public final class Field {

    private final String name;
    private final String label;
    private final List<Component> above = new ArrayList<>();
    private final List<Component> below = new ArrayList<>();
    private final List<String> describedBy = new ArrayList<>();
    private @Nullable String error;

    public Field(String name, String label) {
        this.name = name;
        this.label = label;
    }

    public Field hint(String text) {
        above.add(described(Tags.p("lw-hint lw-small", text), name + "-hint"));
        return this;
    }

    public Field hintBelow(Icon icon, String text) {
        below.add(described(Tags.tag("p", "lw-hint lw-hint--row", icon.element(), Tags.span(text)), name + "-tip"));
        return this;
    }

    public Field error(@Nullable String text) {
        error = text;
        return this;
    }

    /** Several lines. */
    public HtmlContainer area(String text, int rows) {
        HtmlContainer area = Tags.tag("textarea", "lw-input", text);
        Tags.attribute(area, "rows", String.valueOf(rows));
        return around(area);
    }

    /** One line, for example of type {@code text} or {@code email}. */
    public HtmlContainer line(String type, String text, String classes, String autocomplete) {
        HtmlContainer input = Tags.tag("input", classes.isEmpty() ? "lw-input" : "lw-input " + classes);
        Tags.attribute(input, "type", type);
        Tags.attribute(input, "autocomplete", autocomplete);
        if (!text.isEmpty()) {
            Tags.attribute(input, "value", text);
        }
        return around(input);
    }

    /** One of these languages, each in its own name; the first line says what to do. */
    public HtmlContainer choice(String first, List<Spoken> languages, String chosen) {
        HtmlContainer select = Tags.tag("select", "lw-input", option("", first, chosen));
        for (Spoken language : languages) {
            HtmlContainer option = option(language.tag(), language.ownName(), chosen);
            Tags.attribute(option, "lang", language.tag());
            select.add(Tags.attribute(option, "dir", language.direction()));
        }
        return around(select);
    }

    private static HtmlContainer option(String value, String text, String chosen) {
        HtmlContainer option = Tags.attribute(Tags.tag("option", "", text), "value", value);
        return value.equals(chosen) ? Tags.attribute(option, "selected", "") : option;
    }

    private HtmlContainer around(HtmlContainer input) {
        HtmlContainer words = Tags.attribute(Tags.tag("label", "lw-label", label), "for", name);
        HtmlContainer field = Tags.div(error == null ? "lw-field" : "lw-field lw-field--error", words);
        field.add(above);
        if (error != null) {
            field.add(described(Tags.tag("p", "lw-error", Icon.WARNING.element(), Tags.span(error)), name + "-fout"));
            Tags.attribute(input, "aria-invalid", "true");
        }
        input.setId(name);
        Tags.attribute(input, "name", name);
        if (!describedBy.isEmpty()) {
            Tags.attribute(input, "aria-describedby", String.join(" ", describedBy));
        }
        field.add(input);
        field.add(below);
        return field;
    }

    private Component described(HtmlContainer text, String id) {
        text.setId(id);
        describedBy.add(id);
        return text;
    }
}

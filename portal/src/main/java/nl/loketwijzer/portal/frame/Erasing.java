package nl.loketwijzer.portal.frame;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import nl.loketwijzer.portal.ui.Texts;

/** A form of its own with one button, which wipes everything at once. */
public final class Erasing {

    private Erasing() {}

    /**
     * @param classes of the button
     * @param words on it
     */
    public static HtmlContainer form(Texts texts, String classes, String words) {
        HtmlContainer button = attribute(tag("button", classes, words), "type", "submit");
        HtmlContainer form = attribute(tag("form", "", button), "method", "post");
        return attribute(form, "action", texts.to(Addresses.DONE));
    }
}

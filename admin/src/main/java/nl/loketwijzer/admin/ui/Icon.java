package nl.loketwijzer.admin.ui;

import com.vaadin.flow.component.html.Span;

/** A drawing beside words, never instead of them; the shapes stand in {@code staff.css}. */
public class Icon extends Span {

    /** @param name as in the class {@code ad-icon--NAME} of the style sheet */
    public Icon(String name) {
        addClassNames("ad-icon", "ad-icon--" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}

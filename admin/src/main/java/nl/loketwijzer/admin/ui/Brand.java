package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Span;

/** The mark: lines that meet at one loket, and the name. */
public class Brand extends Span {

    public Brand() {
        addClassName("ad-brand");
        add(new Icon("brand"), new Span(text("common.brand")));
    }
}

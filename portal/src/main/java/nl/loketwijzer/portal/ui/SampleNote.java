package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** Says of a sample loket that nobody is there. */
public final class SampleNote {

    private SampleNote() {}

    public static HtmlContainer of(Texts texts) {
        return Tags.tag("p", "lw-sample", Icon.WARNING.element(), Tags.bold(texts.get("loket.sample")));
    }
}

package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;

/** A staff screen: one heading that gets the focus, a line below it, and what can be done here. */
public abstract class Page extends Main implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div head = new Div(new Div(heading, lead));

    protected Page(String title) {
        addClassName("ad-main");
        heading.setText(title);
        heading.getElement().setAttribute("tabindex", "-1");
        lead.addClassName("ad-muted");
        lead.setVisible(false);
        head.addClassName("ad-head");
        add(head);
    }

    /** The line below the heading. */
    protected final void setLead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(true);
    }

    /** Buttons beside the heading. */
    protected final void addActions(Component... actions) {
        head.add(actions);
    }

    @Override
    public String getPageTitle() {
        return text("admin.page.title", Map.of("page", heading.getText()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.getElement().callJsFunction("focus");
    }
}

package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import nl.loketwijzer.admin.ui.Brand;
import nl.loketwijzer.admin.ui.LanguageSwitch;

/** A screen for whoever is not logged in: mark, heading, what there is to do, and the language. */
abstract class DoorPage extends Main implements HasDynamicTitle {

    private final H1 heading;
    private final Div room = new Div();

    DoorPage(String title) {
        addClassName("ad-login");
        heading = new H1(title);
        room.addClassNames("ad-login__room", "ad-form");
        add(new Brand(), heading, room, new LanguageSwitch());
    }

    /** This and nothing else stands below the heading. */
    final void show(Component... content) {
        room.removeAll();
        room.add(content);
    }

    /** Below what stands there. */
    final void addWay(Component way) {
        room.add(way);
    }

    final void head(String title) {
        heading.setText(title);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** A sentence that is read out when it comes. */
    static Paragraph said(String sentence) {
        Paragraph said = new Paragraph(sentence);
        said.getElement().setAttribute("role", "status");
        return said;
    }

    @Override
    public final String getPageTitle() {
        return text("admin.page.title", Map.of("page", heading.getText()));
    }
}

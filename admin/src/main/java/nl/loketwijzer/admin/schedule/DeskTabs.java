package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskId;

/** Whose week is on the screen. Plain buttons: Vaadin's tabs have a child that screen readers may not meet there. */
class DeskTabs extends Div {

    DeskTabs(List<Desk> desks, Desk shown, Consumer<DeskId> chosen) {
        addClassName("ad-tabs");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("admin.desks.title"));
        desks.forEach(desk -> add(tab(desk, desk.id().equals(shown.id()), chosen)));
    }

    private static NativeButton tab(Desk desk, boolean pressed, Consumer<DeskId> chosen) {
        String name = desk.active() ? desk.name() : text("admin.desk.off", Map.of("desk", desk.name()));
        NativeButton tab = new NativeButton(name, event -> chosen.accept(desk.id()));
        tab.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return tab;
    }
}

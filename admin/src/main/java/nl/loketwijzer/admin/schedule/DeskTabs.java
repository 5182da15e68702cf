package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskId;

/** Whose week is on the screen. */
class DeskTabs extends Tabs {

    DeskTabs(List<Desk> desks, Desk shown, Consumer<DeskId> chosen) {
        Map<Tab, DeskId> byTab = new LinkedHashMap<>();
        desks.forEach(desk -> byTab.put(tab(desk), desk.id()));
        byTab.keySet().forEach(this::add);
        byTab.forEach((tab, desk) -> {
            if (desk.equals(shown.id())) {
                setSelectedTab(tab);
            }
        });
        addSelectedChangeListener(event -> {
            DeskId desk = byTab.get(event.getSelectedTab());
            if (event.isFromClient() && desk != null) {
                chosen.accept(desk);
            }
        });
    }

    private static Tab tab(Desk desk) {
        return new Tab(desk.active() ? desk.name() : text("admin.desk.off", Map.of("desk", desk.name())));
    }
}

package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import nl.loketwijzer.domain.loket.Loket;

/** Which of the own lokets the screens are about. */
class LoketChooser extends ComboBox<Loket> {

    LoketChooser(ChosenLoket chosen) {
        addClassName("ad-chooser");
        setAriaLabel(text("admin.loket"));
        setItemLabelGenerator(loket -> loket.name() + ", " + loket.address().place());
        setItems(chosen.own());
        chosen.current().ifPresent(this::setValue);
        setOverlayWidth("24rem");
        addValueChangeListener(event -> {
            if (event.getValue() == null) {
                setValue(event.getOldValue());
            } else if (event.isFromClient()) {
                chosen.choose(event.getValue().id());
                UI.getCurrent().refreshCurrentRoute(false);
            }
        });
    }
}

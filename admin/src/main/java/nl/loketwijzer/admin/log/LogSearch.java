package nl.loketwijzer.admin.log;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.domain.audit.Wanted;

/** By whom, what, about which, and when. */
class LogSearch extends Div {

    private final TextField who = new TextField(text("admin.log.who"));
    private final ComboBox<String> what = new ComboBox<>(text("admin.log.what"));
    private final TextField subject = new TextField(text("admin.log.subject"));
    private final DayPicker from = new DayPicker(text("admin.log.from"));
    private final DayPicker until = new DayPicker(text("admin.log.until"));

    LogSearch(List<String> actions, Consumer<Wanted> find) {
        addClassNames("ad-panel", "ad-search-bar");
        who.setHelperText(text("admin.log.who.help"));
        what.setItems(actions);
        what.setClearButtonVisible(true);
        subject.setHelperText(text("admin.log.subject.help"));
        Button search = new Button(text("admin.log.find"), event -> find.accept(wanted()));
        search.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.addClickShortcut(Key.ENTER).listenOn(this);
        add(who, what, subject, from, until, search);
    }

    private Wanted wanted() {
        return new Wanted(
                who.getValue(),
                Objects.requireNonNullElse(what.getValue(), ""),
                subject.getValue(),
                from.getValue(),
                until.getValue());
    }
}

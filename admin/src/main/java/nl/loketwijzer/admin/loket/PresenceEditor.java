package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.instantie.Instanties;

/** Which instanties are there, and when: one line each, with hours to type. Its text is {@code svb di 09:00-12:00, uwv}. */
class PresenceEditor extends CustomField<String> {

    private final Instanties instanties;
    private final Map<String, TextField> hours = new LinkedHashMap<>();
    private final Div rows = new Div();
    private final ComboBox<Instantie> more = new ComboBox<>();

    PresenceEditor(String label, Instanties instanties) {
        this.instanties = instanties;
        setLabel(label);
        setHelperText(text("admin.loket.presence.help"));
        rows.addClassName("ad-presences");
        more.setItems(instanties.all());
        more.setItemLabelGenerator(instantie -> instantie.name() + ", " + instantie.fullName());
        more.setPlaceholder(text("admin.loket.presence.add"));
        more.setAriaLabel(text("admin.loket.presence.add.to") + " " + label);
        more.setWidthFull();
        more.addValueChangeListener(event -> {
            if (event.getValue() != null && event.isFromClient()) {
                row(event.getValue().id().value(), "").focus();
                more.clear();
                updateValue();
            }
        });
        add(rows, more);
    }

    Input input() {
        return new Input(this, this::generateModelValue, text -> {
            setValue(text);
            setPresentationValue(text);
        });
    }

    @Override
    protected String generateModelValue() {
        return hours.entrySet().stream()
                .map(row -> (row.getKey() + " " + row.getValue().getValue().replace(',', ' ')).strip())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Override
    protected void setPresentationValue(String text) {
        rows.removeAll();
        hours.clear();
        List<String> entries = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        for (String entry : entries) {
            String[] halves = entry.split("\\s+", 2);
            row(halves[0], halves.length > 1 ? halves[1] : "");
        }
    }

    private TextField row(String id, String when) {
        TextField standing = hours.get(id);
        if (standing != null) {
            return standing;
        }
        String name = instanties.find(new InstantieId(id)).map(Instantie::name).orElse(id);
        TextField field = new TextField(name);
        field.setValue(when);
        field.setPlaceholder(text("admin.loket.presence.always"));
        field.addValueChangeListener(event -> updateValue());
        Button remove = new Button(text("admin.remove"));
        remove.setAriaLabel(text("admin.loket.presence.remove", Map.of("name", name)));
        Div row = new Div(field, remove);
        row.addClassName("ad-presence");
        remove.addClickListener(event -> {
            rows.remove(row);
            hours.remove(id);
            updateValue();
        });
        hours.put(id, field);
        rows.add(row);
        return field;
    }
}

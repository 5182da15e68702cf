package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.Gemeenten;
import nl.loketwijzer.domain.loket.Gemeenten.Gemeente;
import nl.loketwijzer.domain.loket.LoketField;
import nl.loketwijzer.domain.loket.LoketSheet;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.PlaceSearch;
import nl.loketwijzer.domain.loket.Places;
import nl.loketwijzer.i18n.Language;

/** The fields of a loket on the screen, each by the part it is about. */
final class LoketFields {

    private static final int FACILITIES = 3;

    private final Gemeenten gemeenten;
    private final Places places;
    private final Map<LoketField, Input> inputs = new EnumMap<>(LoketField.class);

    LoketFields(Instanties instanties, Gemeenten gemeenten, Places places) {
        this.gemeenten = gemeenten;
        this.places = places;
        for (LoketField field : List.of(
                LoketField.NAME,
                LoketField.STREET,
                LoketField.POSTCODE,
                LoketField.PLACE,
                LoketField.LATITUDE,
                LoketField.LONGITUDE,
                LoketField.ROOMS,
                LoketField.PHONE)) {
            inputs.put(field, Input.text(new TextField(label(field))));
        }
        for (LoketField field : List.of(LoketField.STEP_FREE, LoketField.CASE_WORKER, LoketField.SAMPLE)) {
            inputs.put(field, Input.yesNo(new Checkbox(label(field))));
        }
        inputs.put(LoketField.TYPE, Input.one(type()));
        inputs.put(LoketField.ROUTE, Input.text(new TextArea(label(LoketField.ROUTE))));
        inputs.put(LoketField.LANGUAGES, languages());
        inputs.put(LoketField.FACILITIES, facilities());
        inputs.put(LoketField.ON_SITE, new PresenceEditor(label(LoketField.ON_SITE), instanties).input());
        inputs.put(LoketField.DIRECT_LINE, new PresenceEditor(label(LoketField.DIRECT_LINE), instanties).input());
        gemeente();
        help(LoketField.POSTCODE, "admin.loket.help.postcode");
        help(LoketField.LATITUDE, "admin.loket.help.point");
        help(LoketField.ROOMS, "admin.loket.help.rooms");
        help(LoketField.PHONE, "admin.loket.help.phone");
        help(LoketField.ROUTE, "admin.loket.help.route");
        help(LoketField.CASE_WORKER, "admin.loket.help.caseWorker");
        help(LoketField.SAMPLE, "admin.loket.help.sample");
        ((TextField) component(LoketField.POSTCODE)).addValueChangeListener(event -> {
            if (event.isFromClient()) {
                locate(event.getValue());
            }
        });
    }

    static String label(LoketField field) {
        return text("admin.loket.field." + field.name());
    }

    Input input(LoketField field) {
        return java.util.Objects.requireNonNull(inputs.get(field), field.name());
    }

    Component component(LoketField field) {
        return input(field).component();
    }

    void show(LoketSheet sheet) {
        inputs.forEach((field, input) -> {
            input.write().accept(sheet.text(field));
            input.accept();
        });
    }

    /** The sheet with what stands on the screen. */
    LoketSheet filledIn(LoketSheet sheet) {
        Map<LoketField, String> texts = new EnumMap<>(LoketField.class);
        inputs.forEach((field, input) -> texts.put(field, input.read().get()));
        return sheet.with(texts);
    }

    void accept() {
        inputs.values().forEach(Input::accept);
    }

    private void help(LoketField field, String key) {
        if (component(field) instanceof HasHelper helped) {
            helped.setHelperText(text(key));
        }
    }

    private static Select<String> type() {
        Select<String> type = new Select<>();
        type.setLabel(label(LoketField.TYPE));
        type.setItems(Arrays.stream(LoketType.values()).map(LoketType::name).toList());
        type.setItemLabelGenerator(name -> text("admin.loket.type." + name));
        return type;
    }

    private static Input languages() {
        CheckboxGroup<String> group = new CheckboxGroup<>(label(LoketField.LANGUAGES));
        List<String> tags = Language.all().stream().map(Language::tag).toList();
        return Input.several(group, tags, Texts::languageName);
    }

    private static Input facilities() {
        CheckboxGroup<String> group = new CheckboxGroup<>(label(LoketField.FACILITIES));
        List<String> words = List.of("toilet", "ringleiding", "parkeerplaats");
        return Input.several(group, words, word -> text("admin.loket.facility." + word));
    }

    /** Its code and its name go together. */
    private void gemeente() {
        ComboBox<Gemeente> choice = new ComboBox<>(label(LoketField.GEMEENTE));
        choice.setItems(gemeenten.all());
        choice.setItemLabelGenerator(Gemeente::name);
        String[] standing = {"", ""};
        inputs.put(
                LoketField.GEMEENTE_CODE,
                new Input(
                        choice,
                        () -> choice.getValue() == null
                                ? standing[0]
                                : choice.getValue().code(),
                        code -> {
                            standing[0] = code;
                            choice.setValue(gemeenten.find(code).orElse(null));
                        }));
        inputs.put(
                LoketField.GEMEENTE,
                new Input(
                        choice,
                        () -> choice.getValue() == null
                                        || choice.getValue().code().equals(standing[0])
                                ? standing[1]
                                : choice.getValue().name(),
                        name -> standing[1] = name));
    }

    /** Where the postcode is, for who has not filled it in: nearer than that somebody has to say. */
    private void locate(String postcode) {
        if (places.search(postcode) instanceof PlaceSearch.Found(var place)) {
            fillIn(LoketField.LATITUDE, Double.toString(place.point().latitude()));
            fillIn(LoketField.LONGITUDE, Double.toString(place.point().longitude()));
            if (input(LoketField.GEMEENTE_CODE).read().get().isEmpty()) {
                input(LoketField.GEMEENTE).write().accept(place.gemeente());
                input(LoketField.GEMEENTE_CODE).write().accept(place.gemeenteCode());
            }
        }
    }

    private void fillIn(LoketField field, String text) {
        if (input(field).read().get().isBlank()) {
            input(field).write().accept(text);
        }
    }
}

package nl.loketwijzer.admin.loket;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A field of the form that gives and takes the text of one part of a loket.
 *
 * @param component what is on the screen; it takes the focus and the sentence of what is wrong
 */
record Input(Component component, Supplier<String> read, Consumer<String> write) {

    private static final String YES = "ja";
    private static final String NO = "nee";

    static Input text(TextField field) {
        return new Input(field, field::getValue, field::setValue);
    }

    static Input text(TextArea field) {
        return new Input(field, field::getValue, field::setValue);
    }

    static Input yesNo(Checkbox box) {
        return new Input(box, () -> box.getValue() ? YES : NO, text -> box.setValue(text.equals(YES)));
    }

    static Input one(Select<String> choice) {
        return new Input(choice, choice::getValue, choice::setValue);
    }

    /** Several, with commas between them. What stands there and is no choice yet becomes one. */
    static Input several(CheckboxGroup<String> group, List<String> choices, UnaryOperator<String> words) {
        return new Input(group, () -> group.getValue().stream().sorted().collect(joining(", ")), text -> {
            List<String> chosen = Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
            group.setItems(java.util.stream.Stream.concat(choices.stream(), chosen.stream())
                    .distinct()
                    .toList());
            group.setItemLabelGenerator(words::apply);
            group.setValue(chosen.stream().collect(Collectors.toSet()));
        });
    }

    void refuse(String sentence) {
        if (component instanceof HasValidationProperties field) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }
    }

    void accept() {
        if (component instanceof HasValidationProperties field) {
            field.setInvalid(false);
        }
    }

    void focus() {
        if (component instanceof Focusable<?> field) {
            field.focus();
        }
    }
}

package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.admin.agenda.Person.Reach;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.notification.MailAddress;
import nl.loketwijzer.domain.notification.MobileNumber;
import nl.loketwijzer.i18n.Language;

/** Name, language, needs, and how to reach somebody. Asks for no more than a citizen is asked for. */
class PersonFields extends Div {

    private static final int LONGEST_NAME = 60;

    private final TextField name = new TextField(text("admin.book.name"));
    private final Select<String> language = new Select<>();
    private final CheckboxGroup<Need> needs = new CheckboxGroup<>(text("admin.book.needs"));
    private final Select<String> spoken = new Select<>();
    private final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>(text("admin.book.reach"));
    private final EmailField email = new EmailField(text("admin.book.email"));
    private final TextField mobile = new TextField(text("admin.book.mobile"));

    /** @param asked what is asked of a desk may have changed */
    PersonFields(boolean sms, Runnable asked) {
        addClassName("ad-form");
        Person unknown = Person.unknown();
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(text("admin.book.name.help"));
        choice(language, "admin.book.language", unknown.language());
        needs.setItems(Arrays.stream(Need.values())
                .filter(need -> need != Need.NO_MESSAGES)
                .toList());
        needs.setItemLabelGenerator(need -> text("admin.need." + need.name()));
        choice(spoken, "admin.book.spoken", "");
        reach.setItems(
                Stream.of(Reach.values()).filter(one -> sms || one != Reach.SMS).toList());
        reach.setItemLabelGenerator(one -> text("admin.book.reach." + one.name()));
        reach.setValue(unknown.reach());
        reach.addValueChangeListener(event -> show());
        needs.addValueChangeListener(event -> {
            show();
            asked.run();
        });
        language.addValueChangeListener(event -> asked.run());
        spoken.addValueChangeListener(event -> asked.run());
        add(name, language, needs, spoken, reach, email, mobile);
        show();
    }

    private static void choice(Select<String> select, String label, String value) {
        List<String> tags = Language.all().stream().map(Language::tag).toList();
        select.setLabel(text(label));
        select.setItems(tags);
        select.setItemLabelGenerator(Texts::languageName);
        if (tags.contains(value)) {
            select.setValue(value);
        }
    }

    private void show() {
        spoken.setVisible(needs.getValue().contains(Need.INTERPRETER));
        email.setVisible(reach.getValue() == Reach.MAIL);
        mobile.setVisible(reach.getValue() == Reach.SMS);
    }

    Person value() {
        return new Person(
                name.getValue(),
                language.getValue(),
                Set.copyOf(needs.getValue()),
                spoken.getValue(),
                reach.getValue(),
                email.getValue(),
                mobile.getValue());
    }

    /** Whether all that is asked for is there; says what is not, at its field. */
    boolean check() {
        Person person = value();
        boolean named = say(name, !person.name().isBlank(), "admin.book.name.missing");
        boolean told = !needs.getValue().contains(Need.INTERPRETER) || person.spoken() != null;
        spoken.setErrorMessage(text("admin.book.spoken.missing"));
        spoken.setInvalid(!told);
        return switch (person.reach()) {
            case PAPER -> named && told;
            case MAIL -> {
                boolean right = MailAddress.isOne(person.email().strip());
                email.setErrorMessage(text("admin.book.email.wrong"));
                email.setInvalid(!right);
                yield named && told && right;
            }
            case SMS ->
                say(mobile, MobileNumber.of(person.mobile()).isPresent(), "admin.book.mobile.wrong") && named && told;
        };
    }

    private static boolean say(TextField field, boolean right, String otherwise) {
        field.setErrorMessage(text(otherwise));
        field.setInvalid(!right);
        return right;
    }

    /** This contact has as many appointments as one may have. */
    void full(String sentence) {
        email.setErrorMessage(sentence);
        email.setInvalid(true);
        mobile.setErrorMessage(sentence);
        mobile.setInvalid(true);
    }
}

package nl.loketwijzer.admin.rearranged;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.booking.Rearranged.Person;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** Who got which time. With a number to call, or a box for who knows it by now, where that is asked for. */
class RearrangedTable extends Table {

    private static final String WHO = "admin.rearrange.column.who";
    private static final String BEFORE = "admin.rearrange.column.before";
    private static final String NOW = "admin.rearrange.column.now";
    private static final String NUMBER = "admin.rearrange.column.number";
    private static final String KNOWS = "admin.rearrange.column.knows";

    private final @Nullable Function<Person, List<String>> contact;
    private final @Nullable BiConsumer<Person, Boolean> knows;
    private final Function<LoketId, String> loketName;

    /**
     * @param contact how to reach somebody, asked only when staff want to see it; null: no column
     * @param knows that somebody knows, or not; null: no column
     */
    RearrangedTable(
            List<Person> people,
            @Nullable Function<Person, List<String>> contact,
            @Nullable BiConsumer<Person, Boolean> knows,
            Function<LoketId, String> loketName) {
        super("admin.rearrange.caption", columns(contact != null, knows != null));
        this.contact = contact;
        this.knows = knows;
        this.loketName = loketName;
        people.forEach(person -> getBody().add(row(person)));
    }

    private static List<String> columns(boolean number, boolean knows) {
        List<String> columns = new ArrayList<>(List.of(WHO, BEFORE, NOW));
        if (number) {
            columns.add(NUMBER);
        }
        if (knows) {
            columns.add(KNOWS);
        }
        return columns;
    }

    private NativeTableRow row(Person person) {
        NativeTableRow row = new NativeTableRow(
                person(person.name(), person.readableCode(), person.language()),
                cell(BEFORE, Moments.of(person.before())),
                cell(NOW, now(person)));
        Optional.ofNullable(contact).ifPresent(ask -> row.add(cell(NUMBER, number(person, ask))));
        Optional.ofNullable(knows).ifPresent(say -> row.add(cell(KNOWS, box(person, say))));
        return row;
    }

    /** Changed again by the person: then they know, whatever it is. */
    private String now(Person person) {
        if (person.changedSince()) {
            return text("admin.rearranged.changed");
        }
        return Optional.ofNullable(person.now())
                .map(slot -> Moments.instead(slot, person.before(), loketName))
                .orElseGet(() -> text("admin.rearrange.none"));
    }

    private static Component number(Person person, Function<Person, List<String>> ask) {
        Button show = new Button(text("admin.rearranged.number"));
        show.addThemeVariants(ButtonVariant.LUMO_SMALL);
        show.setAriaLabel(text("admin.rearranged.number.of", Map.of("name", person.name())));
        Div cell = new Div(show);
        show.addClickListener(event -> {
            Span number = new Span(String.join(", ", ask.apply(person)));
            number.getElement().setAttribute("dir", "auto");
            number.getElement().setAttribute("tabindex", "-1");
            cell.removeAll();
            cell.add(number);
            number.getElement().callJsFunction("focus");
        });
        return cell;
    }

    private static Checkbox box(Person person, BiConsumer<Person, Boolean> say) {
        Checkbox box = new Checkbox(text(KNOWS), person.knows());
        box.setAriaLabel(text("admin.rearranged.knows.of", Map.of("name", person.name())));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                say(person, box, say);
            }
        });
        return box;
    }

    /** What was not stored does not stay ticked. */
    private static void say(Person person, Checkbox box, BiConsumer<Person, Boolean> say) {
        try {
            say.accept(person, box.getValue());
        } catch (RuntimeException e) {
            box.setValue(!box.getValue());
            throw e;
        }
    }
}

package nl.loketwijzer.admin.rearranged;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.Rearranged.Person;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** Who got which time. With a number to call, or a box for who knows it by now, where that is asked for. */
class RearrangedTable extends NativeTable {

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
        this.contact = contact;
        this.knows = knows;
        this.loketName = loketName;
        addClassName("ad-table");
        setCaptionText(text("admin.rearrange.caption"));
        getCaption().addClassName("ad-hide");
        NativeTableRow head = new NativeTableRow(header("who"), header("before"), header("now"));
        if (contact != null) {
            head.add(header("number"));
        }
        if (knows != null) {
            head.add(header("knows"));
        }
        getHead().add(head);
        people.forEach(person -> getBody().add(row(person)));
    }

    private NativeTableRow row(Person person) {
        Span about = new Span(text(
                "admin.rearrange.about",
                Map.of("code", person.readableCode(), "language", Texts.languageName(person.language()))));
        about.addClassNames("ad-small", "ad-muted");
        Span lines = new Span(new Span(person.name()), about);
        lines.addClassName("ad-lines");
        NativeTableHeaderCell who = new NativeTableHeaderCell();
        who.add(lines);
        who.getElement().setAttribute("scope", "row");
        List<Component> cells = new ArrayList<>(List.of(
                who,
                cell("before", new Span(Moments.of(person.before()))),
                cell("now", new Span(now(person, loketName)))));
        Optional.ofNullable(contact).ifPresent(ask -> cells.add(cell("number", number(person, ask))));
        Optional.ofNullable(knows).ifPresent(say -> cells.add(cell("knows", box(person, say))));
        NativeTableRow row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    /** Changed again by the person: then they know, whatever it is. */
    static String now(Person person, Function<LoketId, String> loketName) {
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
        Checkbox box = new Checkbox(text("admin.rearrange.column.knows"), person.knows());
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

    private static NativeTableHeaderCell header(String column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text("admin.rearrange.column." + column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", text("admin.rearrange.column." + column));
        return cell;
    }
}

package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Displaced;
import nl.loketwijzer.domain.booking.FreeTime;
import nl.loketwijzer.domain.shared.LoketId;

/** One row a person: which time they had, which one they get, and how they hear of it. */
class RearrangeTable extends Table {

    private static final List<String> COLUMNS = List.of(
            "admin.rearrange.column.who",
            "admin.rearrange.column.before",
            "admin.rearrange.column.now",
            "admin.rearrange.column.told");

    private final Function<LoketId, String> loketName;
    private final Consumer<Displaced> change;

    RearrangeTable(List<Displaced> people, Function<LoketId, String> loketName, Consumer<Displaced> change) {
        super("admin.rearrange.caption", COLUMNS);
        this.loketName = loketName;
        this.change = change;
        people.forEach(person -> getBody().add(row(person)));
    }

    private NativeTableRow row(Displaced person) {
        DayEntry entry = person.entry();
        return new NativeTableRow(
                person(entry.name(), entry.readableCode(), entry.language()),
                cell("admin.rearrange.column.before", Moments.of(entry.slot())),
                cell("admin.rearrange.column.now", instead(person)),
                cell("admin.rearrange.column.told", text("admin.rearrange.told." + person.hears())));
    }

    private Component instead(Displaced person) {
        Button button = new Button(text("admin.rearrange.other"), event -> change.accept(person));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                text("admin.rearrange.other.of", Map.of("name", person.entry().name())));
        Div cell = new Div(new Span(words(person)), button);
        cell.addClassName("ad-choice");
        return cell;
    }

    private String words(Displaced person) {
        return Optional.ofNullable(person.instead())
                .map(FreeTime::slot)
                .map(slot -> Moments.instead(slot, person.entry().slot(), loketName))
                .orElseGet(() -> text("admin.rearrange.none"));
    }
}

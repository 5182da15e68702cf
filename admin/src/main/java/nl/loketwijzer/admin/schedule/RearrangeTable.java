package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Displaced;
import nl.loketwijzer.domain.booking.FreeTime;
import nl.loketwijzer.domain.shared.LoketId;

/** One row a person: which time they had, which one they get, and how they hear of it. */
class RearrangeTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("who", "before", "now", "told");

    private final Function<LoketId, String> loketName;
    private final Consumer<Displaced> change;

    RearrangeTable(List<Displaced> people, Function<LoketId, String> loketName, Consumer<Displaced> change) {
        this.loketName = loketName;
        this.change = change;
        addClassName("ad-table");
        setCaptionText(text("admin.rearrange.caption"));
        getCaption().addClassName("ad-hide");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(header(column)));
        getHead().add(head);
        people.forEach(person -> getBody().add(row(person)));
    }

    private NativeTableRow row(Displaced person) {
        DayEntry entry = person.entry();
        Span about = new Span(text(
                "admin.rearrange.about",
                Map.of("code", entry.readableCode(), "language", Texts.languageName(entry.language()))));
        about.addClassNames("ad-small", "ad-muted");
        Span lines = new Span(new Span(entry.name()), about);
        lines.addClassName("ad-lines");
        NativeTableHeaderCell who = new NativeTableHeaderCell();
        who.add(lines);
        who.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                who,
                cell("before", new Span(Moments.of(entry.slot()))),
                cell("now", instead(person)),
                cell("told", new Span(text("admin.rearrange.told." + RearrangeBoard.told(person)))));
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

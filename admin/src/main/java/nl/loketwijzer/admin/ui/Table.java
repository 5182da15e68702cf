package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** A real table, so that it is read out as one; on a phone each row becomes a card. */
public abstract class Table extends NativeTable {

    /**
     * @param caption key of what the table holds, for who hears it
     * @param columns keys of the heads
     */
    protected Table(String caption, List<String> columns) {
        addClassName("ad-table");
        setCaptionText(text(caption));
        getCaption().addClassName("ad-hide");
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
    }

    /** On a phone the heads of the columns are gone, so each cell carries its own. */
    protected static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", text(column));
        return cell;
    }

    protected static NativeTableCell cell(String column, String content) {
        return cell(column, new Span(content));
    }

    /** What the row is about. */
    protected static NativeTableHeaderCell rowHead(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    protected static NativeTableHeaderCell rowHead(String content) {
        return rowHead(new Span(content));
    }

    /**
     * Somebody with an appointment: the name, below it what they can be found by.
     *
     * @param code as citizens read it
     * @param language language tag
     */
    protected static NativeTableHeaderCell person(String name, String code, String language) {
        Span about =
                new Span(text("admin.person.about", Map.of("code", code, "language", Texts.languageName(language))));
        about.addClassNames("ad-small", "ad-muted");
        Span lines = new Span(new Span(name), about);
        lines.addClassName("ad-lines");
        return rowHead(lines);
    }
}

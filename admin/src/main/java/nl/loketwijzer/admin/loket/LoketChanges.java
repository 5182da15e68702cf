package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.loketwijzer.domain.loket.Merge;

/** What somebody else changed while this form was open. */
class LoketChanges extends Section {

    /** @param take puts what the other wrote into the form */
    LoketChanges(List<Merge.Change> theirs, Consumer<Merge.Change> take) {
        addClassNames("ad-panel", "ad-warn");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("ad-rows");
        theirs.forEach(change -> rows.add(row(change, take)));
        add(new H2(text("admin.loket.merge.title")), new Paragraph(text("admin.loket.merge.text")), rows);
    }

    private static ListItem row(Merge.Change change, Consumer<Merge.Change> take) {
        String field = LoketFields.label(change.field());
        Span words = new Span(
                new Span(field),
                small(text(
                        "admin.loket.merge.change",
                        Map.of("before", shown(change.before()), "now", shown(change.now())))));
        words.addClassName("ad-lines");
        ListItem row = new ListItem(words);
        if (change.both()) {
            words.add(small(text("admin.loket.merge.both")));
            Button other = new Button(text("admin.loket.merge.take"));
            other.addThemeVariants(ButtonVariant.LUMO_SMALL);
            other.setAriaLabel(text("admin.loket.merge.take.of", Map.of("field", field)));
            other.addClickListener(event -> {
                take.accept(change);
                other.setVisible(false);
            });
            row.add(other);
        }
        return row;
    }

    static String shown(String text) {
        return text.isEmpty() ? text("admin.loket.empty") : text;
    }

    private static Span small(String words) {
        Span line = new Span(words);
        line.addClassNames("ad-muted", "ad-small");
        return line;
    }
}

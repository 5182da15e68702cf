package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.Edit;
import nl.loketwijzer.domain.booking.Slot;

/** What was changed last, by whom; what still stands so can be put back. */
class HistoryPanel extends NativeDetails {

    HistoryPanel(List<Edit> edits, List<Desk> desks, Consumer<Edit> putBack) {
        super(text("admin.history.title"));
        addClassNames("ad-panel", "ad-below");
        if (edits.isEmpty()) {
            setContent(new Paragraph(text("admin.history.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("ad-rows");
        edits.forEach(edit -> rows.add(row(edit, desks, putBack)));
        setContent(rows);
    }

    private static ListItem row(Edit edit, List<Desk> desks, Consumer<Edit> putBack) {
        String what = EditWords.of(edit, desks);
        Span who = new Span(who(edit));
        who.addClassNames("ad-muted", "ad-small");
        Span words = new Span(new Span(what), who);
        words.addClassName("ad-lines");
        ListItem row = new ListItem(words);
        if (edit.stands()) {
            Button back = new Button(text("admin.history.back"), event -> putBack.accept(edit));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL);
            back.setAriaLabel(text("admin.history.back.of", Map.of("what", what)));
            row.add(back);
        }
        return row;
    }

    private static String who(Edit edit) {
        ZonedDateTime at = edit.madeAt().atZone(Slot.ZONE);
        return text(
                "admin.history.who",
                Map.of(
                        "who", edit.actor().replaceFirst("^staff:", ""),
                        "day", dates().day(at.toLocalDate()),
                        "time", dates().time(at.toLocalTime())));
    }
}

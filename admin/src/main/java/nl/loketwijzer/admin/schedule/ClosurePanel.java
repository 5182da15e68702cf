package nl.loketwijzer.admin.schedule;

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
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Desk;

/** Closures that have not ended yet. */
class ClosurePanel extends Section {

    ClosurePanel(List<Closure> closures, List<Desk> desks, Consumer<Closure> remove) {
        addClassName("ad-panel");
        add(new H2(text("admin.closures.title")));
        if (closures.isEmpty()) {
            add(new Paragraph(text("admin.closures.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("ad-rows");
        closures.forEach(closure -> rows.add(row(closure, desks, remove)));
        add(rows);
    }

    private static ListItem row(Closure closure, List<Desk> desks, Consumer<Closure> remove) {
        String when = Days.of(closure);
        Span about = new Span(
                text("admin.closure.about", Map.of("where", where(closure, desks), "reason", closure.reason())));
        about.addClassNames("ad-muted", "ad-small");
        Span words = new Span(new Span(when), about);
        words.addClassName("ad-lines");
        Button button = new Button(text("admin.remove"), event -> remove.accept(closure));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("admin.closure.remove.of", Map.of("when", when)));
        return new ListItem(words, button);
    }

    private static String where(Closure closure, List<Desk> desks) {
        return desks.stream()
                .filter(desk -> desk.id().equals(closure.desk()))
                .map(Desk::name)
                .findFirst()
                .orElseGet(() -> text("admin.closure.desk.all"));
    }
}

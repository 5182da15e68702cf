package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.booking.Warning;

/** What there is to see to at this loket. */
class WarningNote extends Section {

    WarningNote(List<Warning> warnings) {
        addClassNames("ad-panel", "ad-warn", "ad-below", "ad-noprint");
        UnorderedList list = new UnorderedList();
        list.addClassName("ad-dots");
        warnings.forEach(warning -> list.add(new ListItem(words(warning))));
        add(new H2(text("admin.warning.title")), list);
    }

    private static String words(Warning warning) {
        return switch (warning) {
            case Warning.RunsDry dry ->
                text("admin.warning.dry", Map.of("count", dry.free(), "until", dates().day(dry.until())));
            case Warning.NoShows shows ->
                text("admin.warning.noShows", Map.of("count", shows.notCome(), "all", shows.expected()));
            case Warning.HoursEnd end ->
                text("admin.warning.hours", Map.of("desk", end.deskName(), "day", dates().day(end.last())));
            case Warning.Unchecked() -> text("admin.warning.unchecked");
        };
    }
}

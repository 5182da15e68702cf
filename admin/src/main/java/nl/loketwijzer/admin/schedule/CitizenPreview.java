package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.WalkIn;
import nl.loketwijzer.domain.shared.LoketId;

/** What a citizen sees at this moment: the first free time, walk-in, and the free times of a day. */
class CitizenPreview extends Section {

    private final FreeTimes free;
    private final LoketId loket;
    private final Div facts = new Div();
    private final DayPicker day = new DayPicker(text("admin.preview.day"));
    private final Div times = new Div();

    CitizenPreview(FreeTimes free, LoketId loket, LocalDate today) {
        this.free = free;
        this.loket = loket;
        addClassNames("ad-panel", "ad-preview");
        facts.addClassName("ad-facts");
        times.addClassName("ad-times");
        times.getElement().setAttribute("aria-live", "polite");
        day.setValue(today);
        day.addValueChangeListener(event -> showTimes());
        add(new H2(text("admin.preview.title")), facts, day, times);
        refresh();
    }

    /** Looks again, after a change. */
    final void refresh() {
        facts.removeAll();
        Slot first = free.first(List.of(loket), FreeTimes.NORMAL).get(loket);
        facts.add(fact("admin.preview.first", first == null ? text("admin.preview.first.none") : moment(first)));
        List<WalkIn> walkIn = free.walkIn(loket);
        facts.add(fact(
                "admin.preview.walkIn",
                walkIn.isEmpty()
                        ? text("admin.preview.walkIn.none")
                        : walkIn.stream().map(CitizenPreview::words).collect(Collectors.joining("; "))));
        showTimes();
    }

    private void showTimes() {
        times.removeAll();
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            return;
        }
        List<Slot> slots = free.between(loket, chosen, chosen.plusDays(1), FreeTimes.NORMAL);
        if (slots.isEmpty()) {
            times.add(new Paragraph(text("admin.preview.times.none")));
        }
        slots.forEach(slot -> times.add(new Span(dates().bareTime(slot.time()))));
    }

    private static Div fact(String key, String value) {
        Span label = new Span(text(key));
        label.addClassNames("ad-muted", "ad-small");
        Span words = new Span(value);
        words.addClassName("ad-strong");
        Div fact = new Div(label, words);
        fact.addClassName("ad-lines");
        return fact;
    }

    private static String moment(Slot slot) {
        return text("admin.date.moment", Map.of("day", dates().day(slot.date()), "time", dates().time(slot.time())));
    }

    private static String words(WalkIn hours) {
        return text(
                "admin.date.moment",
                Map.of("day", dates().shortDay(hours.date()), "time", Spans.of(hours.from(), hours.until())));
    }
}

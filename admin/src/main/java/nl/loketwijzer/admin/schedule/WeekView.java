package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.OpeningRule;

/** A week of one desk, drawn by the hour; on a phone the days stand below each other. */
class WeekView extends Div {

    private final WeekHours week;

    WeekView(WeekHours week, LocalDate today, Consumer<OpeningRule> chosen) {
        this.week = week;
        addClassName("ad-week");
        getStyle().set("--hours", Integer.toString(week.lastHour() - week.firstHour()));
        getStyle().set("--days", Integer.toString(week.days().size()));
        add(hours());
        week.days().forEach(day -> add(column(day, day.equals(today), chosen)));
    }

    private Div hours() {
        Div hours = new Div();
        hours.addClassName("ad-hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        IntStream.rangeClosed(week.firstHour() + 1, week.lastHour() - 1).forEach(hour -> {
            Span label = new Span(dates().bareTime(LocalTime.of(hour, 0)));
            label.getStyle().set("--s", minutes(LocalTime.of(hour, 0)));
            hours.add(label);
        });
        return hours;
    }

    private Section column(LocalDate day, boolean today, Consumer<OpeningRule> chosen) {
        Span name = new Span(Days.name(day.getDayOfWeek()));
        Span date = new Span(text("admin.week.date", Map.of("day", day.getDayOfMonth(), "month", Days.month(day))));
        date.addClassName("ad-date");
        Div body = new Div();
        body.addClassName("ad-day__body");
        week.rules(day).forEach(rule -> body.add(block(rule, chosen)));
        week.closures(day).forEach(closure -> body.add(block(closure, day)));
        Section column = new Section(new H2(name, date), body);
        column.addClassName("ad-day");
        column.getElement().setAttribute("aria-label", dates().day(day));
        if (today) {
            column.getElement().setAttribute("aria-current", "date");
        }
        return column;
    }

    private NativeButton block(OpeningRule rule, Consumer<OpeningRule> chosen) {
        NativeButton block = new NativeButton();
        block.addClickListener(event -> chosen.accept(rule));
        block.add(
                times(rule.from(), rule.until()),
                new Span(text("admin.rule.kind." + rule.kind().name())));
        block.addClassNames("ad-blk", "ad-blk--" + WeekKey.letter(rule.kind()));
        block.getStyle().set("--s", minutes(rule.from())).set("--e", minutes(rule.until()));
        return block;
    }

    private Div block(Closure closure, LocalDate day) {
        LocalDateTime opens = day.atTime(week.firstHour(), 0);
        LocalDateTime shuts = day.atStartOfDay().plusHours(week.lastHour());
        LocalDateTime from = closure.from().isBefore(opens) ? opens : closure.from();
        LocalDateTime until = closure.until().isAfter(shuts) ? shuts : closure.until();
        Div block = new Div(times(from.toLocalTime(), until.toLocalTime()), new Span(text("admin.closure.closed")));
        block.add(new Span(closure.reason()));
        block.addClassNames("ad-blk", "ad-blk--x");
        block.getStyle().set("--s", minutes(from.toLocalTime())).set("--e", minutes(until.toLocalTime()));
        return block;
    }

    private static Span times(LocalTime from, LocalTime until) {
        Span times = new Span(Spans.of(from, until));
        times.addClassName("ad-blk__times");
        return times;
    }

    /** Minutes below the top of the drawing. */
    private String minutes(LocalTime time) {
        return Integer.toString(time.toSecondOfDay() / 60 - week.firstHour() * 60);
    }
}

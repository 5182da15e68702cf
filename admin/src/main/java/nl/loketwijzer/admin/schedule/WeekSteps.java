package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import nl.loketwijzer.admin.ui.Icon;

/** Which week is on the screen, and the way to the one before and after. */
class WeekSteps extends Div {

    private final Span words = new Span();
    private final Runnable changed;
    private LocalDate monday;

    /** Begins with this week; on a Sunday with the next. */
    WeekSteps(LocalDate today, Runnable changed) {
        this.monday = today.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.changed = changed;
        addClassName("ad-steps");
        words.getElement().setAttribute("aria-live", "polite");
        add(step("previous", -1), words, step("next", 1));
        say();
    }

    LocalDate monday() {
        return monday;
    }

    /** Goes on to the week of this day, when it lies after the one on the screen. */
    void include(LocalDate day) {
        if (day.isAfter(monday.plusDays(6))) {
            monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            say();
        }
    }

    private Button step(String name, int weeks) {
        Button button = new Button(new Icon(name), event -> {
            monday = monday.plusWeeks(weeks);
            say();
            changed.run();
        });
        button.setAriaLabel(text("admin.week." + name));
        return button;
    }

    private void say() {
        words.setText(text(
                "admin.week.words",
                Map.of(
                        "week", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        "from", dates().date(monday),
                        "until", dates().date(monday.plusDays(6)))));
    }
}

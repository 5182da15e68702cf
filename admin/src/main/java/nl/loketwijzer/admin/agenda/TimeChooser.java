package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.admin.ui.DayPicker;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.domain.booking.Slot;

/** A day, and the free times of that day; when it has none, the way to the first day that has. */
class TimeChooser extends Div {

    private final DayPicker day = new DayPicker(text("admin.times.day"));
    private final RadioButtonGroup<Slot> times = new RadioButtonGroup<>(text("admin.times.time"));
    private final Paragraph none = new Paragraph(text("admin.times.none"));
    private final Button first = new Button();
    private List<Slot> free = List.of();

    TimeChooser(LocalDate start) {
        addClassNames("ad-form", "ad-chooser-times");
        day.setValue(start);
        day.addValueChangeListener(event -> show());
        times.addClassName("ad-choices");
        times.setItemLabelGenerator(Spans::of);
        first.addClickListener(event -> free.stream().findFirst().ifPresent(slot -> day.setValue(slot.date())));
        add(day, times, none, first);
    }

    /** What can be had, in order of time; what was chosen stays when it still can. */
    void offer(List<Slot> slots) {
        free = slots;
        show();
    }

    Optional<Slot> chosen() {
        return Optional.ofNullable(times.getValue());
    }

    /** Says that nothing was chosen. */
    void ask() {
        times.setErrorMessage(text("admin.times.missing"));
        times.setInvalid(true);
    }

    private void show() {
        Slot before = times.getValue();
        List<Slot> here =
                free.stream().filter(slot -> slot.date().equals(day.getValue())).toList();
        times.setItems(here);
        times.setInvalid(false);
        here.stream().filter(slot -> slot.equals(before)).findFirst().ifPresent(times::setValue);
        times.setVisible(!here.isEmpty());
        none.setVisible(here.isEmpty());
        Optional<Slot> next = free.stream().findFirst();
        first.setVisible(here.isEmpty() && next.isPresent());
        next.ifPresent(slot -> first.setText(text("admin.times.first", Map.of("moment", Moments.of(slot)))));
    }
}

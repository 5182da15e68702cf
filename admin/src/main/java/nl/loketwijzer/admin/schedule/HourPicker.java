package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** A time of the day to choose by the half hour, or to type. */
class HourPicker extends TimePicker {

    private static final Duration STEP = Duration.ofMinutes(30);

    HourPicker(String label) {
        super(label);
        setStep(STEP);
        setI18n(new TimePickerI18n().setBadInputErrorMessage(text("admin.time.unclear")));
    }
}

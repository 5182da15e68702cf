package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day to choose or type, with months and days in the language of the screen. */
public class DayPicker extends DatePicker {

    public DayPicker(String label) {
        super(label);
        // Typing must not open the calendar: two of them in turn leave the rest of the page hidden to a screen reader.
        setAutoOpen(false);
        setI18n(words());
    }

    static DatePickerI18n words() {
        Locale locale = Texts.language().locale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(names.getMonths()).subList(0, 12))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setToday(text("admin.date.today"))
                .setCancel(text("admin.cancel"))
                .setBadInputErrorMessage(text("admin.date.unclear"));
    }

    /** Java counts days of the week from 1. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}

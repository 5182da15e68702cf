package nl.loketwijzer.i18n;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;

/** Days and times as a person reads them: full dates with the year, the clock of 24 hours. */
public final class Dates {

    private final Messages messages;

    public Dates(Messages messages) {
        this.messages = messages;
    }

    /** For example {@code dinsdag 1 december 2026}. */
    public String day(LocalDate date) {
        return format("common.date.day", date, LocalTime.MIDNIGHT);
    }

    /** For example {@code dinsdag 1 december}: only below a heading that names the year. */
    public String shortDay(LocalDate date) {
        return format("common.date.short", date, LocalTime.MIDNIGHT);
    }

    /** For example {@code 1 december 2026}. */
    public String date(LocalDate date) {
        return format("common.date.date", date, LocalTime.MIDNIGHT);
    }

    /** For example {@code 14.30 uur}. */
    public String time(LocalTime time) {
        return messages.get("common.date.clock", Map.of("time", format("common.date.time", LocalDate.EPOCH, time)));
    }

    /** For example {@code 14.30}: only inside a range or table that says it is a time. */
    public String bareTime(LocalTime time) {
        return format("common.date.time", LocalDate.EPOCH, time);
    }

    private String format(String key, LocalDate date, LocalTime time) {
        var format = new SimpleDateFormat(
                messages.get(key), ULocale.forLanguageTag(messages.language().tag()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atTime(time).toInstant(ZoneOffset.UTC)));
    }
}

package nl.loketwijzer.domain.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one citizen, with its calendar part; or an sms, which is its text alone. Names the loket, the time and the reference only: no situation, no
 * instantie, no need (rule 29 and 31).
 *
 * @param to address, or mobile number as in E.164
 * @param subject one line; of an sms only staff see it
 * @param text plain text, the citizen's language with Dutch below; of an sms the citizen's language alone
 * @param html the same as HTML, or null
 * @param calendar iCalendar text, or null
 * @param method iMIP method of the calendar: {@code REQUEST} or {@code CANCEL}; null without calendar
 * @param about stable key of what this is about and which change, for example {@code appointment/ID/2}: the same key is
 *     stored once, and makes the Message-ID
 */
public record Message(
        String to,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String calendar,
        @Nullable String method,
        String about) {
    @Override
    public String toString() {
        return "Message[" + about + "]";
    }
}

package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Letters;
import nl.loketwijzer.domain.notification.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the letters about appointments, when they leave. */
@Component
class AppointmentLetters implements Letters {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Lokets lokets;
    private final AppointmentLanguages languages;
    private final AppointmentCalendar calendar;
    private final EarlierLetter earlier;

    AppointmentLetters(
            Lokets lokets, AppointmentLanguages languages, AppointmentCalendar calendar, EarlierLetter earlier) {
        this.lokets = lokets;
        this.languages = languages;
        this.calendar = calendar;
        this.earlier = earlier;
    }

    /** @throws NoSuchElementException when its loket is not shown any more */
    @Override
    public Message write(Draft draft) {
        if (EarlierMail.wrote(draft)) {
            return earlier.write(draft);
        }
        AppointmentNews news = JSON.readValue(draft.content(), AppointmentNews.class);
        Appointment appointment = news.appointment();
        Loket loket = lokets.find(appointment.slot().loket())
                .orElseThrow(() -> new NoSuchElementException("no such loket any more"));
        Change change = news.change();
        List<AppointmentWords> letter = languages.all(appointment, loket);
        AppointmentWords own = letter.getFirst();
        return new Message(
                news.email(),
                own.subject(change),
                letter.stream()
                        .map(words -> text(words, change))
                        .collect(Collectors.joining(AppointmentLanguages.BETWEEN)),
                AppointmentHtml.page(letter, change),
                calendar.invitation(own, change, news.email()),
                change.method(),
                draft.about());
    }

    private static String text(AppointmentWords words, Change change) {
        return words.lines(change).stream().map(AppointmentWords.Line::text).collect(Collectors.joining("\n\n"));
    }
}

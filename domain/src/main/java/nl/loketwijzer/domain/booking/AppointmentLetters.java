package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Letters;
import nl.loketwijzer.domain.notification.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the letters and sms about appointments, when they leave. */
@Component
class AppointmentLetters implements Letters {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final AppointmentRows appointments;
    private final Lokets lokets;
    private final AppointmentLanguages languages;
    private final AppointmentCalendar calendar;
    private final EarlierLetter earlier;

    AppointmentLetters(
            AppointmentRows appointments,
            Lokets lokets,
            AppointmentLanguages languages,
            AppointmentCalendar calendar,
            EarlierLetter earlier) {
        this.appointments = appointments;
        this.lokets = lokets;
        this.languages = languages;
        this.calendar = calendar;
        this.earlier = earlier;
    }

    @Override
    public boolean writes(Draft draft) {
        return draft.about().startsWith("appointment/");
    }

    /** @throws NoSuchElementException when its loket is not shown any more */
    @Override
    public Optional<Message> write(Draft draft) {
        if (EarlierMail.wrote(draft)) {
            return earlier.write(draft);
        }
        AppointmentNews news = JSON.readValue(draft.content(), AppointmentNews.class);
        return holds(news) ? Optional.of(write(news, draft.about())) : Optional.empty();
    }

    /** A reminder that was written before somebody moved, cancelled or wanted none any more is not sent. */
    private boolean holds(AppointmentNews news) {
        return news.change() != Change.REMINDER
                || appointments
                        .find(new AppointmentId(news.id()))
                        .filter(now -> !now.isCancelled() && now.sequence() == news.sequence())
                        .filter(now -> now.visitor().remind())
                        .isPresent();
    }

    private Message write(AppointmentNews news, String about) {
        Appointment appointment = news.appointment();
        Loket loket = lokets.find(appointment.slot().loket())
                .orElseThrow(() -> new NoSuchElementException("no such loket any more"));
        Change change = news.change();
        if (news.channel() == Channel.SMS) {
            AppointmentWords words = languages.own(appointment, loket).because(news.before(), news.reason());
            return new Message(news.to(), words.subject(change), words.sms(change), null, null, null, about);
        }
        return letter(news, loket, about);
    }

    private Message letter(AppointmentNews news, Loket loket, String about) {
        Change change = news.change();
        List<AppointmentWords> letter = languages.all(news.appointment(), loket).stream()
                .map(words -> words.because(news.before(), news.reason()))
                .toList();
        AppointmentWords own = letter.getFirst();
        return new Message(
                news.to(),
                own.subject(change),
                AppointmentHtml.plain(AppointmentHtml.parts(letter, change)),
                AppointmentHtml.page(letter, change),
                change.method() == null ? null : calendar.invitation(own, change, news.to()),
                change.method(),
                about);
    }
}

package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.loketwijzer.domain.booking.AppointmentWords.Line;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Message;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.i18n.Dates;
import nl.loketwijzer.i18n.Messages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The letter that asks: there is an earlier time, do you want it? Without a calendar part: nothing has changed yet. */
@Component
class EarlierLetter {

    /** Where the question stands in the portal, behind the language; the token stands behind it. */
    static final String PATH = "eerder";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EarlierRows rows;
    private final Lokets lokets;
    private final AppointmentLanguages languages;

    EarlierLetter(EarlierRows rows, Lokets lokets, AppointmentLanguages languages) {
        this.rows = rows;
        this.lokets = lokets;
        this.languages = languages;
    }

    /**
     * Empty when the time is not held for them any more.
     *
     * @throws NoSuchElementException when its loket is not shown any more
     */
    Optional<Message> write(Draft draft) {
        return rows.find(EarlierMail.time(draft)).filter(Earlier::isOpen).map(held -> letter(draft));
    }

    private Message letter(Draft draft) {
        EarlierNews news = JSON.readValue(draft.content(), EarlierNews.class);
        Loket loket = lokets.find(new LoketId(news.loket()))
                .orElseThrow(() -> new NoSuchElementException("no such loket any more"));
        Appointment now = news.appointment().appointment();
        Slot held = new Slot(loket.id(), news.start(), Duration.ofMinutes(news.minutes()));
        Appointment earlier = now.moved(now.desk(), held, false);
        if (news.appointment().channel() == Channel.SMS) {
            AppointmentWords words = languages.own(earlier, loket);
            String text = words.earlierSms(news.until().atZone(Slot.ZONE), link(words, news));
            return new Message(news.appointment().to(), subject(words), text, null, null, null, draft.about());
        }
        List<AppointmentWords> letter = languages.all(earlier, loket);
        List<AppointmentHtml.Part> parts = letter.stream()
                .map(words -> new AppointmentHtml.Part(words.language(), lines(words, now.slot(), news)))
                .toList();
        String subject = subject(letter.getFirst());
        return new Message(
                news.appointment().to(),
                subject,
                AppointmentHtml.plain(parts),
                AppointmentHtml.page(subject, parts),
                null,
                null,
                draft.about());
    }

    private static String subject(AppointmentWords words) {
        Messages messages = Messages.of(words.language());
        ZonedDateTime start = words.appointment().slot().start().atZone(Slot.ZONE);
        return words.marked(messages.get("waiting.letter.subject", moment(messages, start)));
    }

    private static List<Line> lines(AppointmentWords words, Slot now, EarlierNews news) {
        Messages messages = Messages.of(words.language());
        ZonedDateTime until = news.until().atZone(Slot.ZONE);
        String link = link(words, news);
        List<Line> lines = new ArrayList<>();
        if (words.loket().sample()) {
            lines.add(Line.of(messages.get("letter.sample")));
        }
        lines.add(Line.of(messages.get("waiting.letter.intro")));
        lines.addAll(words.whenAndWhere());
        lines.add(Line.of(messages.get("waiting.letter.until", moment(messages, until))));
        lines.add(Line.of(
                messages.get("waiting.letter.now", moment(messages, now.start().atZone(Slot.ZONE)))));
        lines.add(Line.of(messages.get("waiting.letter.answer")));
        lines.add(new Line(link, link));
        lines.add(Line.of(messages.get("waiting.letter.silent")));
        lines.add(Line.of(messages.get("waiting.letter.off")));
        lines.add(Line.of(messages.get("letter.help")));
        return lines;
    }

    private static String link(AppointmentWords words, EarlierNews news) {
        return words.page() + "/" + PATH + "/" + news.token();
    }

    private static Map<String, String> moment(Messages messages, ZonedDateTime at) {
        Dates dates = new Dates(messages);
        return Map.of("day", dates.day(at.toLocalDate()), "time", dates.time(at.toLocalTime()));
    }
}

package nl.loketwijzer.domain.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.loketwijzer.domain.notification.MessageFixture.CALENDAR;
import static nl.loketwijzer.domain.notification.MessageFixture.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import nl.loketwijzer.domain.notification.Outbox.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("calendar")
class MailTest {

    private static final Stored STORED = new Stored(
            1,
            "a/1",
            Channel.MAIL,
            "<abc@localhost>",
            new byte[0],
            State.WAITING,
            0,
            Instant.parse("2026-11-21T10:00:00Z"),
            null);

    private final Mail mail = new Mail(new MailSettings(
            "", 0, "", "", true, "post@loketwijzer.nl", URI.create("http://localhost:8080"), Path.of("unused")));

    @Test
    void offersTextThenHtmlThenCalendar() throws Exception {
        MimeMultipart alternatives = alternatives(written(aMessage()));

        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getCount()).isEqualTo(3);
        assertThat(text(alternatives, 0)).isEqualTo(aMessage().text().replace("\n", "\r\n"));
        assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void carriesACalendarThatCalendarProgramsUnderstand() throws Exception {
        MimeMultipart alternatives = alternatives(written(aMessage()));
        ContentType type = new ContentType(alternatives.getBodyPart(2).getContentType());

        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        Calendar calendar =
                new CalendarBuilder().build(alternatives.getBodyPart(2).getInputStream());
        calendar.validate();
        assertThat(text(alternatives, 2)).isEqualTo(CALENDAR);
    }

    @Test
    void attachesTheSameCalendarAsAFile() throws Exception {
        MimeMultipart whole = (MimeMultipart) written(aMessage()).getContent();

        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(whole.getBodyPart(1).getInputStream()).hasContent(CALENDAR);
    }

    @Test
    void isWrittenTheSameForARepeat() throws Exception {
        MimeMessage first = written(aMessage());
        MimeMessage second = written(aMessage());

        assertThat(first.getMessageID()).isEqualTo("<abc@localhost>").isEqualTo(second.getMessageID());
        assertThat(first.getSentDate()).isEqualTo("2026-11-21T10:00:00Z").isEqualTo(second.getSentDate());
        assertThat(first.getFrom()[0]).hasToString("post@loketwijzer.nl");
    }

    @Test
    void letsNobodyAddAHeader() throws Exception {
        Message message = new Message("a@example.nl", "Dag\r\nBcc: x@example.nl", "t", null, null, null, "a/1");
        MimeMessage written = written(message);

        assertThat(written.getHeader("Bcc")).isNull();
        assertThat(written.getSubject()).isEqualTo("Dag Bcc: x@example.nl");
        assertThatThrownBy(() -> mail.of(
                        STORED, new Message("a@example.nl\r\nBcc: x@example.nl", "s", "t", null, null, null, "a/1")))
                .isInstanceOf(AddressException.class);
    }

    private MimeMessage written(Message message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.of(STORED, message).writeTo(bytes);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static MimeMultipart alternatives(MimeMessage written) throws Exception {
        return (MimeMultipart)
                ((MimeMultipart) written.getContent()).getBodyPart(0).getContent();
    }

    private static String text(MimeMultipart parts, int index) throws Exception {
        return new String(parts.getBodyPart(index).getInputStream().readAllBytes(), UTF_8);
    }
}

package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.notification.Message;
import nl.loketwijzer.domain.notification.MobileNumber;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import org.springframework.stereotype.Component;

/** Writes to an address which appointments are booked with it. Who asks on the screen learns nothing. */
@Component
class MailingAll {

    private static final String BETWEEN = "\n\n";

    private final BookingTransaction transaction;
    private final AppointmentRows appointments;
    private final AppointmentLanguages languages;
    private final Lokets lokets;
    private final Tokens tokens;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    MailingAll(
            BookingTransaction transaction,
            AppointmentRows appointments,
            AppointmentLanguages languages,
            Lokets lokets,
            Tokens tokens,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.appointments = appointments;
        this.languages = languages;
        this.lokets = lokets;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    int count(String email) {
        return appointments.booked(tokens.emailHash(email), clock.instant()).size();
    }

    int count(MobileNumber mobile) {
        return appointments
                .booked(tokens.mobileHash(mobile.value()), clock.instant())
                .size();
    }

    void mailAll(String email, Language language) {
        byte[] contact = tokens.emailHash(email);
        transaction.run(() -> {
            Instant now = clock.instant();
            List<Appointment> booked = appointments.booked(contact, now);
            if (!booked.isEmpty()) {
                outbox.enqueue(message(booked, language, about(contact, now)));
                audit.record(
                        Actor.CITIZEN,
                        "appointment.list.mailed",
                        booked.getFirst().subject());
            }
        });
    }

    /** The same for an hour: the outbox keeps one message about one thing. */
    private static String about(byte[] contact, Instant now) {
        return "appointments/" + HexFormat.of().formatHex(contact) + "/" + now.truncatedTo(ChronoUnit.HOURS);
    }

    /** To the address as it was typed when booking, not as somebody types it now. */
    private Message message(List<Appointment> booked, Language language, String about) {
        String to = Objects.requireNonNull(booked.getFirst().visitor().email());
        String text = Stream.of(language, Language.DUTCH)
                .distinct()
                .map(each -> text(booked, each))
                .collect(Collectors.joining(AppointmentLanguages.BETWEEN));
        return new Message(to, Messages.of(language).get("letter.subject.list"), text, null, null, null, about);
    }

    private String text(List<Appointment> booked, Language language) {
        Messages messages = Messages.of(language);
        Stream<String> each = booked.stream()
                .flatMap(appointment -> lokets.find(appointment.slot().loket()).stream()
                        .map(loket -> languages.words(appointment, loket, language)))
                .map(words ->
                        words.entry().stream().map(AppointmentWords.Line::text).collect(Collectors.joining("\n")));
        return Stream.of(Stream.of(messages.get("letter.intro.list")), each, Stream.of(messages.get("letter.help")))
                .flatMap(part -> part)
                .collect(Collectors.joining(BETWEEN));
    }
}

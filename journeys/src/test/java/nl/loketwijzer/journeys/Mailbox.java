package nl.loketwijzer.journeys;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The local outbox, read as a mail program would. */
final class Mailbox {

    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** One message as it arrived. */
    record Letter(String id, String to, String subject, String text, String calendar) {}

    List<Letter> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until so many messages to this address are there; in the order of their sequence. */
    List<Letter> await(String to, int count) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (System.nanoTime() < until) {
            List<Letter> found =
                    all().stream().filter(letter -> letter.to().equals(to)).toList();
            if (found.size() >= count) {
                return found.stream()
                        .sorted((a, b) -> Integer.compare(sequence(a), sequence(b)))
                        .toList();
            }
            Thread.sleep(250);
        }
        throw new AssertionError("no " + count + " messages to " + to);
    }

    static int sequence(Letter letter) {
        return letter.calendar()
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .map(line -> Integer.valueOf(line.substring(9).strip()))
                .findFirst()
                .orElse(0);
    }

    private static Letter read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            List<String> texts = new ArrayList<>();
            List<String> calendars = new ArrayList<>();
            collect(message, texts, calendars);
            return new Letter(
                    message.getMessageID(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    String.join("\n", texts),
                    calendars.isEmpty() ? "" : calendars.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static void collect(Part part, List<String> texts, List<String> calendars)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                collect(inner, texts, calendars);
            }
        } else if (part.isMimeType("text/calendar")) {
            calendars.add(text(part));
        } else if (part.isMimeType("text/plain")) {
            texts.add(text(part));
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        return content instanceof InputStream in
                ? new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                : content.toString();
    }
}

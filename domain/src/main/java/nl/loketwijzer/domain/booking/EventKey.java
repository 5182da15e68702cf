package nl.loketwijzer.domain.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.loketwijzer.domain.calendar.CalendarEvent;

/**
 * Names one time of an event in a calendar file: its UID and which time of the series it is.
 *
 * @param hex 64 digits
 */
public record EventKey(String hex) {

    static EventKey of(CalendarEvent event) {
        return of((event.uid() + '\0' + event.moment()).getBytes(UTF_8));
    }

    private static EventKey of(byte[] name) {
        try {
            return new EventKey(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static EventKey ofBytes(byte[] bytes) {
        return new EventKey(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}

package nl.loketwijzer.domain.calendar;

import java.net.URI;

/** Where an agenda can be read. Whoever knows it can read the agenda: it is a secret, only its host may be shown. */
public record CalendarAddress(URI uri) {

    /** The name of the other system, for example {@code outlook.office365.com}. */
    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return "CalendarAddress[" + host() + "]";
    }
}

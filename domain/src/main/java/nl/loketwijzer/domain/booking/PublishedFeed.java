package nl.loketwijzer.domain.booking;

/**
 * Appointments as a calendar elsewhere reads them.
 *
 * @param text iCalendar, lines end in CR LF
 * @param version the same as long as the text is the same; letters and digits
 */
public record PublishedFeed(String text, String version) {}

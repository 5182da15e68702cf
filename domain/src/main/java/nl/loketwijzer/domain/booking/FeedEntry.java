package nl.loketwijzer.domain.booking;

/**
 * An appointment as it leaves the house to a calendar.
 *
 * @param uid names it in calendars, always the same
 * @param sequence rises with every change
 * @param half the first half of its code: a whole one opens the appointment
 */
record FeedEntry(String uid, int sequence, Slot slot, String half, String desk) {}

package nl.loketwijzer.domain.booking;

import org.jspecify.annotations.Nullable;

/** What a message tells, and with which words. */
enum Change {
    CONFIRMED("confirmed", "REQUEST"),
    MOVED("moved", "REQUEST"),
    CANCELLED("cancelled", "CANCEL"),
    /** The loket is closed then and chose another time. */
    REARRANGED("rearranged", "REQUEST"),
    /** The loket is closed then and found no other time. */
    DROPPED("dropped", "CANCEL"),
    /** The day before, for who asked for it: calendars hear nothing new. */
    REMINDER("reminder", null);

    private final String name;
    private final @Nullable String method;

    Change(String name, @Nullable String method) {
        this.name = name;
        this.method = method;
    }

    /** Key of the text. */
    String subject() {
        return "letter.subject." + name;
    }

    /** Key of the text. */
    String intro() {
        return "letter.intro." + name;
    }

    /** Key of the text of an sms. */
    String sms() {
        return "letter.sms." + name;
    }

    /** Whether there is no appointment any more. */
    boolean isEnd() {
        return this == CANCELLED || this == DROPPED;
    }

    /** Of iMIP, or null: no calendar part. */
    @Nullable
    String method() {
        return method;
    }
}

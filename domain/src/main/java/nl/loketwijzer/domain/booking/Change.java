package nl.loketwijzer.domain.booking;

/** What a message tells, and with which words. */
enum Change {
    CONFIRMED("letter.subject.confirmed", "letter.intro.confirmed", "REQUEST"),
    MOVED("letter.subject.moved", "letter.intro.moved", "REQUEST"),
    CANCELLED("letter.subject.cancelled", "letter.intro.cancelled", "CANCEL");

    private final String subject;
    private final String intro;
    private final String method;

    Change(String subject, String intro, String method) {
        this.subject = subject;
        this.intro = intro;
        this.method = method;
    }

    /** Key of the text. */
    String subject() {
        return subject;
    }

    /** Key of the text. */
    String intro() {
        return intro;
    }

    /** Of iMIP. */
    String method() {
        return method;
    }
}

package nl.loketwijzer.domain.notification;

import java.util.UUID;

/** Messages to test with. */
final class MessageFixture {

    static final String CALENDAR = """
            BEGIN:VCALENDAR
            PRODID:-//Loketwijzer//NL
            VERSION:2.0
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:appointment-1@loketwijzer
            SEQUENCE:0
            DTSTAMP:20261121T100000Z
            DTSTART:20261201T090000Z
            DTEND:20261201T094000Z
            SUMMARY:Afspraak in Ede – café
            ORGANIZER:mailto:loket@example.nl
            ATTENDEE:mailto:annie@example.nl
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    private MessageFixture() {}

    static Message aMessage() {
        return aMessage("test/" + UUID.randomUUID());
    }

    static Message aMessage(String about) {
        return new Message(
                "annie@example.nl",
                "Uw afspraak in Ede – 1 december",
                "Dag Annie,\n\nU heeft een afspraak. Één gesprek.\n",
                "<p>Dag Annie</p>",
                CALENDAR,
                "REQUEST",
                about);
    }
}

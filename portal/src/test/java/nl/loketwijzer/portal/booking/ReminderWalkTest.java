package nl.loketwijzer.portal.booking;

import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A message the day before: asked for, seen everywhere, switched off. */
@PortalTest
@Tag("booking")
class ReminderWalkTest {

    private static final String ASKED = "Met een bericht één dag ervoor.";
    private static final String PROMISED = "Eén dag ervoor krijgt u nog een bericht.";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    JdbcClient database;

    private Citizen annie;
    private LoketId loket;

    @BeforeEach
    void arrive() {
        annie = new Citizen(port);
        loket = fixture.openLoket(1);
    }

    @Test
    void isPromisedToWhoAsks() {
        Document check = asks(later());
        assertThat(check.select("dd").text()).contains(annie.email, ASKED);
        assertThat(annie.browser.page("/nl/bereik").select("input[name=vooraf][checked]"))
                .hasSize(1);

        Document booked = annie.browser.press(check);

        assertThat(booked.text()).contains(PROMISED);
        assertThat(reminders()).isOne();
    }

    @Test
    void isNotThereForWhoDoesNotAsk() {
        Document contact = contact(later());
        assertThat(contact.select("input[name=vooraf]")).hasSize(1);
        assertThat(contact.select("input[name=vooraf][checked]")).isEmpty();

        Document check = annie.browser.press(contact, "bericht", "mail", "email", annie.email);
        assertThat(check.select("dd").text()).doesNotContain(ASKED);
        assertThat(annie.browser.press(check).text()).doesNotContain(PROMISED);
        assertThat(reminders()).isZero();
    }

    @Test
    void isNotPromisedOneDayAhead() {
        Document contact = contact(first());
        assertThat(contact.select("input[name=vooraf]")).isEmpty();

        Document check = annie.browser.press(contact, "bericht", "mail", "email", annie.email, "vooraf", "ja");
        assertThat(check.select("dd").text()).contains(annie.email).doesNotContain(ASKED);
        assertThat(annie.browser.press(check).text()).doesNotContain(PROMISED);
        assertThat(annie.browser.page("/nl/afspraak").select("a[href=/nl/bericht]"))
                .isEmpty();
        assertThat(h1(annie.browser.page("/nl/bericht"))).isEqualTo("Uw afspraak");
        assertThat(reminders()).isZero();
    }

    @Test
    void isOfNoUseWithoutAnAddress() {
        Document check = annie.browser.press(contact(later()), "bericht", "geen", "vooraf", "ja");
        assertThat(check.select("dd").text()).doesNotContain(ASKED);

        assertThat(annie.browser.press(check).text()).doesNotContain(PROMISED);
        assertThat(annie.browser.page("/nl/afspraak").select("a[href=/nl/bericht]"))
                .isEmpty();
    }

    @Test
    void isSwitchedOffAndOnAgain() {
        annie.browser.press(asks(later()));
        Document appointment = annie.browser.page("/nl/afspraak");
        assertThat(appointment.text()).contains("Eén dag ervoor krijgt u een bericht.");

        Document ask = annie.browser.page("/nl/bericht");
        ask.select("input[name=vooraf]").removeAttr("checked");
        Document off = annie.browser.press(ask);
        assertThat(h1(off)).isEqualTo("Uw afspraak");
        assertThat(off.text()).contains("U krijgt geen bericht vooraf.");

        Document on = annie.browser.press(annie.browser.page("/nl/bericht"), "vooraf", "ja");
        assertThat(on.text()).contains("Eén dag ervoor krijgt u een bericht.");
    }

    @Test
    void offersNoSmsWhereTheHouseSendsNone() {
        Document contact = contact(later());

        assertThat(contact.select("input[name=mobiel], input[value=sms]")).isEmpty();
        assertThat(contact.text()).doesNotContain("sms");
        Document check = annie.browser.press(contact, "bericht", "sms", "mobiel", "0612345678", "email", annie.email);
        assertThat(check.select("dd").text()).contains(annie.email).doesNotContain("0612345678");
    }

    private Document asks(String time) {
        return annie.browser.press(contact(time), "bericht", "mail", "email", annie.email, "vooraf", "ja");
    }

    private Document contact(String time) {
        Document name = annie.browser.press(annie.browser.page("/nl/tijd"), "tijd", time);
        return annie.browser.press(name, "naam", "Annie");
    }

    private String later() {
        return times(annie.chooses(loket)).stream()
                .filter(time -> day(time).isAfter(LocalDate.now(Slot.ZONE).plusDays(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The first one that can be had: today, or tomorrow when it is late already; nine in the morning before is past. */
    private String first() {
        return times(annie.chooses(loket)).getFirst();
    }

    private static LocalDate day(String time) {
        return Instant.ofEpochSecond(Long.parseLong(time)).atZone(Slot.ZONE).toLocalDate();
    }

    private long reminders() {
        return Objects.requireNonNull(
                database.sql("""
                        select count(*) from outbox_message join appointment
                          on subject = concat('appointment/', appointment.id)
                        where loket_id = ? and about like '%/reminder'""").param(loket.value()).query(Long.class).single());
    }
}

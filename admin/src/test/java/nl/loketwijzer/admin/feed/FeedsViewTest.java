package nl.loketwijzer.admin.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Feeds;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("exchange")
class FeedsViewTest extends ScreenTest {

    @Autowired
    Feeds feeds;

    @Autowired
    Bookings bookings;

    @Autowired
    Schedule schedule;

    private LoketId loket;

    @BeforeEach
    void openOne() {
        loket = booking.openLoket(1);
        logInCoordinator(loket);
        navigate(FeedsView.class);
    }

    @Test
    void aLinkIsShownOnceAndCanBeEnded() {
        assertThat(words()).contains("Afspraken in een andere agenda", "Balie 1", "Er is geen link.");

        press("Maak een link voor Het hele loket");
        URI address = URI.create(find(TextField.class)
                .withLabel("Link voor Het hele loket")
                .single()
                .getValue());
        assertThat(address.toString())
                .startsWith("http://localhost:8080/agenda/")
                .endsWith(".ics");
        assertThat(words()).contains("Kopieer deze link nu.", "Nog niet gelezen.");
        assertThat(feeds.read(token(address))).isPresent();

        UI.getCurrent().navigate("openingstijden");
        navigate(FeedsView.class);
        assertThat(find(TextField.class).withLabel("Link voor Het hele loket").all())
                .isEmpty();
        assertThat(words()).contains("Laatst gelezen op ");

        press("Stop de link van Het hele loket");
        test(ConfirmDialogTester.class, find(ConfirmDialog.class).single()).confirm();
        assertThat(feeds.read(token(address))).isEmpty();
        assertThat(words()).doesNotContain("Laatst gelezen op ");
    }

    @Test
    void anotherLinkEndsTheOneBefore() {
        press("Maak een link voor Mijn loketten");
        URI first = URI.create(find(TextField.class)
                .withLabel("Link voor Mijn loketten")
                .single()
                .getValue());

        press("Maak een nieuwe link voor Mijn loketten");
        test(ConfirmDialogTester.class, find(ConfirmDialog.class).single()).confirm();
        URI second = URI.create(find(TextField.class)
                .withLabel("Link voor Mijn loketten")
                .single()
                .getValue());
        assertThat(feeds.read(token(first))).isEmpty();
        assertThat(feeds.read(token(second))).isPresent();
    }

    @Test
    void aFileIsFirstShownAndThenClosed() {
        LocalDate day = LocalDate.now(Slot.ZONE).plusDays(20);
        upload(event(day, "Studiedag"));

        assertThat(words()).contains("1 tijd gevonden", "Studiedag", "Wordt gesloten");
        assertThat(schedule.closures(HOUSE, loket)).isEmpty();

        test(find(Button.class).withText("Sluit deze tijd").single()).click();
        assertThat(schedule.closures(HOUSE, loket)).extracting(Closure::reason).containsExactly("Studiedag");
        assertThat(words()).contains("Is al gesloten", "Er is niets te bewaren.");
    }

    @Test
    void whatHitsAnAppointmentLeadsToTheFormThatGivesNewTimes() {
        Slot slot = booking.freeSlot(loket);
        bookings.confirm(bookings.hold(slot, null).token(), BookingFixture.visitor());
        upload(event(slot.date(), "Studiedag"));
        assertThat(words()).contains("Hier heeft iemand een afspraak");
        assertThat(find(Button.class).withText("Sluit deze tijd").all()).isEmpty();

        test(find(Button.class).withText("Sluit met nieuwe tijden").single()).click();

        assertThat(find(DatePicker.class).withLabel("Eerste dag").single().getValue())
                .isEqualTo(slot.date());
        assertThat(find(TextField.class).withLabel("Reden").single().getValue()).isEqualTo("Studiedag");
        test(find(Button.class).withText("Bewaar").first()).click();
        assertThat(words()).contains("Er staat 1 afspraak in deze tijd");
    }

    @Test
    void aFileThatIsNoneGetsASentence() {
        upload("<html>");
        assertThat(words()).contains("Dit is geen agendabestand.");

        upload("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:nee\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(words()).contains("Iets in dit agendabestand is niet te lezen.");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        upload("BEGIN:VCALENDAR\r\n" + "X-LANG:x\r\n".repeat(120_000) + "END:VCALENDAR\r\n");

        assertThat(words()).contains("Dit bestand is te groot. Kies een bestand van hoogstens 1 MB.");
    }

    private static String event(LocalDate day, String name) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:" + name + "\r\nDTSTART;VALUE=DATE:"
                + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "\r\nSUMMARY:" + name
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static String token(URI address) {
        return address.getPath().replaceAll("/agenda/|\\.ics", "");
    }

    private void upload(String file) {
        test(find(Upload.class).single()).upload("sluitingen.ics", "text/calendar", file.getBytes(UTF_8));
    }

    private void press(String label) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }
}

package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Agendas;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.AgendaServer;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("booking")
class DeskAgendaViewTest extends ScreenTest {

    @Autowired
    Agendas agendas;

    @Autowired
    Bookings bookings;

    private AgendaServer server;
    private LoketId loket;

    @BeforeEach
    void startTheAgenda() throws IOException {
        server = new AgendaServer();
        loket = booking.openLoket(1);
        logInCoordinator(loket);
        navigate(ScheduleView.class);
    }

    @AfterEach
    void closeTheAgenda() {
        server.close();
    }

    @Test
    void connectsAnAgendaAndSaysHowOldItIs() {
        openDesk();
        assertThat(words()).contains("Deze balie heeft geen agenda in een ander systeem.");

        address().setValue(server.address());
        press("Koppel");

        assertThat(words())
                .contains("Gekoppeld met 127.0.0.1", "Laatst gelezen: net nu")
                .doesNotContain("Deze balie wordt nu niet aangeboden.");
        assertThat(address().getValue()).isEmpty();
        assertThat(agendas.of(HOUSE, loket)).hasSize(1);
    }

    @Test
    @Tag("outage")
    void saysThatTheAgendaDoesNotAnswerUntilItDoes() {
        server.answers(exchange -> AgendaServer.send(exchange, 503, new byte[0]));
        openDesk();
        address().setValue(server.address());
        press("Koppel");

        assertThat(words())
                .contains(
                        "Nog niet gelezen.",
                        "De agenda antwoordt niet. Deze balie wordt nu niet aangeboden.",
                        "Er is geen vrije tijd.");
        press("Annuleer");
        assertThat(words()).contains("Wordt nu niet aangeboden");

        server.holds("");
        openDesk();
        press("Nu lezen");
        assertThat(words())
                .contains("Laatst gelezen: net nu")
                .doesNotContain("De agenda antwoordt niet.", "Er is geen vrije tijd.");
    }

    @Test
    void keepsAnAddressThatIsNone() {
        openDesk();
        address().setValue("mijn agenda");
        press("Koppel");

        assertThat(address().isInvalid()).isTrue();
        assertThat(address().getErrorMessage()).startsWith("Dit is geen adres van een agenda.");
        assertThat(address().getValue()).isEqualTo("mijn agenda");
        assertThat(agendas.of(HOUSE, loket)).isEmpty();
    }

    @Test
    void savingTheDeskConnectsWhatWasTypedToo() {
        openDesk();
        address().setValue("mijn agenda");
        press("Bewaar");
        assertThat(address().isInvalid()).isTrue();

        address().setValue(server.address());
        press("Bewaar");

        assertThat(agendas.of(HOUSE, loket)).hasSize(1);
        assertThat(words()).contains("Balies").doesNotContain("Balie wijzigen");
    }

    @Test
    void disconnectsAfterAsking() {
        openDesk();
        address().setValue(server.address());
        press("Koppel");
        press("Koppel los");
        assertThat(agendas.of(HOUSE, loket)).hasSize(1);

        test(ConfirmDialogTester.class, find(ConfirmDialog.class).single()).confirm();

        assertThat(agendas.of(HOUSE, loket)).isEmpty();
        assertThat(words()).contains("Deze balie heeft geen agenda in een ander systeem.");
    }

    @Test
    void listsAppointmentsThatOverlapTheOtherAgenda() {
        Slot slot = booking.freeSlot(loket);
        bookings.confirm(bookings.hold(slot, null).token(), BookingFixture.visitor());
        server.holds(AgendaServer.event("1", slot));
        openDesk();
        assertThat(words()).doesNotContain("Annie");

        address().setValue(server.address());
        press("Koppel");

        assertThat(words())
                .contains("1 afspraak valt samen met een andere agenda", "Er is niets afgezegd.", "Annie")
                .doesNotContain("Geheim overleg");
    }

    private void openDesk() {
        press("Wijzig");
    }

    private TextField address() {
        return find(TextField.class).withLabel("Adres van de agenda (ICS)").single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).first()).click();
    }
}

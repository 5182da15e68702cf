package nl.loketwijzer.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("booking")
class AgendaViewTest extends ScreenTest {

    @Autowired
    Bookings bookings;

    @Test
    void showsWhoComesAndWhatTheyNeed() {
        LoketId loket = booking.openLoket(1);
        Slot slot = booking.freeSlot(loket);
        Booked booked = book(slot);
        logInCoordinator(loket);

        navigate(AgendaView.class, slot.date().toString());

        String code = booked.code().substring(0, 5) + "-" + booked.code().substring(5);
        assertThat(words()).contains("Sevda", "Balie 1", "Turks", "Tolk, Meer tijd", code, "1 afspraak");
    }

    @Test
    void neverShowsWhyTheyCome() {
        LoketId loket = booking.openLoket(1);
        Slot slot = booking.freeSlot(loket);
        book(slot);
        logInCoordinator(loket);

        navigate(AgendaView.class, slot.date().toString());

        assertThat(words()).doesNotContain("schulden", "sevda@example.nl");
    }

    @Test
    void saysThatADayIsEmpty() {
        logInCoordinator(booking.openLoket(1));

        navigate(AgendaView.class);

        assertThat(words()).contains("Er staan geen afspraken op deze dag.");
    }

    @Test
    void takesTodayForADayThatIsNone() {
        logInCoordinator(booking.openLoket(1));

        navigate(AgendaView.class, "<script>");

        assertThat(words()).contains("Er staan geen afspraken op deze dag.");
    }

    @Test
    void offersOnlyTheOwnLokets() {
        LoketId own = booking.openLoket(1);
        booking.openLoket(1);
        logInCoordinator(own);

        navigate(AgendaView.class);

        assertThat(find(ComboBox.class).single().getListDataView().getItemCount())
                .isEqualTo(1);
    }

    @Test
    void saysWhatToDoWithoutALoket() {
        logInCoordinator();

        navigate(AgendaView.class);

        assertThat(words()).contains("Er is nog geen loket voor u.");
    }

    private Booked book(Slot slot) {
        var visitor = new Visitor(
                "Sevda", "sevda@example.nl", "tr", Set.of(Need.INTERPRETER, Need.MORE_TIME), List.of("schulden"));
        return bookings.confirm(bookings.hold(slot, null).token(), visitor);
    }
}

package nl.loketwijzer.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Busyness;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.domain.booking.WalkInReport;
import nl.loketwijzer.domain.booking.WalkInReports;
import nl.loketwijzer.domain.booking.Wish;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("booking")
class AgendaViewTest extends ScreenTest {

    @Autowired
    Bookings bookings;

    @Autowired
    WalkInReports reports;

    @Autowired
    WaitingList waitingList;

    @Autowired
    JdbcClient database;

    @Test
    void showsWhoComesAndWhatTheyNeed() {
        LoketId loket = booking.openLoket(1);
        Slot slot = booking.freeSlot(loket);
        Booked booked = book(slot);
        logInCoordinator(loket);

        navigate(AgendaView.class, slot.date().toString());

        String code = booked.code().substring(0, 5) + "-" + booked.code().substring(5);
        assertThat(words()).contains("Sevda", "Balie 1", "Turks", "Tolk: te regelen, Meer tijd", code, "1 afspraak");
    }

    @Test
    void countsWhoWaitsForAnEarlierTime() {
        LoketId loket = booking.openLoket(1);
        Booked booked = book(booking.freeSlot(loket));
        logInCoordinator(loket);
        navigate(AgendaView.class);
        assertThat(words()).contains("Niemand van dit loket wacht op een eerdere tijd.");

        waitingList.join(new Access.Link(booked.linkToken()), Wish.USUAL);
        navigate(AgendaView.class, booked.slot().date().toString());

        assertThat(words()).contains("1 persoon van dit loket wacht op een eerdere tijd.");
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
    void showsWhoseMessageDidNotArriveAndTheAddressOnlyWhenAsked() {
        LoketId loket = booking.openLoket(1);
        Slot slot = booking.freeSlot(loket);
        Booked booked = book(slot);
        logInCoordinator(loket);
        navigate(AgendaView.class, slot.date().toString());
        assertThat(words()).doesNotContain("kwam niet aan", "kwam een bericht niet aan");

        database.sql("update outbox_message set state = 'FAILED', failure = 'REFUSED', failed_at = utc_timestamp(6)"
                        + " where subject = ?")
                .param("appointment/" + booked.id().value())
                .update();
        navigate(AgendaView.class, slot.date().plusDays(1).toString());
        assertThat(words()).contains("Bij 1 afspraak kwam een bericht niet aan.");
        navigate(AgendaView.class, slot.date().toString());

        assertThat(words()).contains("Bericht kwam niet aan. Bel deze persoon").doesNotContain("sevda@example.nl");
        test(find(Button.class).withText("Toon adres of nummer").single()).click();
        assertThat(words()).contains("sevda@example.nl");
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

    @Test
    void tellsHowBusyTheWalkInIs() {
        LoketId loket = booking.openLoket(1);
        booking.walkInToday(loket);
        logInCoordinator(loket);

        navigate(AgendaView.class);
        RadioButtonGroup<Busyness> choices = find(RadioButtonGroup.class).single();
        test(choices).selectItem("Druk, lang wachten");

        assertThat(reports.now(loket)).map(WalkInReport::busyness).contains(Busyness.BUSY);
    }

    @Test
    void doesNotAskWhereThereIsNoWalkIn() {
        LoketId loket = booking.openLoket(1);
        logInCoordinator(loket);

        navigate(AgendaView.class);

        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
    }

    private Booked book(Slot slot) {
        var visitor = new Visitor(
                "Sevda", "sevda@example.nl", "tr", Set.of(Need.INTERPRETER, Need.MORE_TIME), List.of("schulden"));
        return bookings.confirm(bookings.hold(slot, null).token(), visitor);
    }
}

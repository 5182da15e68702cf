package nl.loketwijzer.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.CancelReason;
import nl.loketwijzer.domain.booking.CounterBookings;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff do from the list of a day. */
@Tag("coordinator")
class DayDeedsViewTest extends ScreenTest {

    @Autowired
    Bookings bookings;

    @Autowired
    CounterBookings counter;

    @Autowired
    JdbcClient database;

    private LoketId loket;
    private Booked booked;

    @BeforeEach
    void book() {
        loket = booking.openLoket(1);
        Slot slot = booking.freeSlot(loket);
        var visitor = new Visitor("Sevda", "sevda-deeds@example.nl", "tr", Set.of(), List.of());
        booked = bookings.confirm(bookings.hold(slot, null).token(), visitor);
        logInCaseWorker(loket);
    }

    @Test
    void whoComesIsHereWithOnePressAndHelpedWithAnother() {
        begins();
        navigate(AgendaView.class);

        press("Is er");
        assertThat(words(find(EntryState.class).single())).contains("Is er");
        press("Geholpen");

        assertThat(words(find(EntryState.class).single())).contains("Geholpen");
        assertThat(items().map(MenuItem::getText)).doesNotContain("Geholpen").contains("Is er");
    }

    @Test
    void nothingIsSaidOfADayToCome() {
        navigate(AgendaView.class, booked.slot().date().toString());

        assertThat(items().map(MenuItem::getText)).containsExactly("…", "Andere tijd", "Zeg af");
    }

    @Test
    void whatChangedMeanwhileIsShownAndSaid() {
        navigate(AgendaView.class, booked.slot().date().toString());
        bookings.cancel(new Access.Link(booked.linkToken()));

        press("Andere tijd");
        click("Zet op deze tijd");
        pickFirst();
        click("Zet op deze tijd");

        assertThat(words(find(Notification.class).single())).contains("net veranderd");
        assertThat(words()).contains("Er staan geen afspraken op deze dag.");
    }

    @Test
    void movesToATimeThatIsChosen() {
        navigate(AgendaView.class, booked.slot().date().toString());

        press("Andere tijd");
        assertThat(words(find(Dialog.class).single())).contains("krijgt een bericht in de eigen taal");
        click("Zet op deze tijd");
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        Slot chosen = pickFirst();
        click("Zet op deze tijd");

        assertThat(bookings.open(new Access.Link(booked.linkToken())).slot()).isEqualTo(chosen);
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void cancelsOnlyWithAReason() {
        navigate(AgendaView.class, booked.slot().date().toString());

        press("Zeg af");
        click("Zeg de afspraak af");
        RadioButtonGroup<CancelReason> reasons = find(RadioButtonGroup.class).single();
        assertThat(reasons.isInvalid()).isTrue();
        test(reasons).selectItem("Er zijn dan te weinig mensen");
        click("Zeg de afspraak af");

        Booked now = bookings.open(new Access.Link(booked.linkToken()));
        assertThat(counter.reason(now)).contains(CancelReason.NO_STAFF);
        assertThat(words()).contains("Er staan geen afspraken op deze dag.");
    }

    @Test
    void theWeekShowsEachDeskAndLeadsToTheDay() {
        navigate(WeekAgendaView.class, booked.slot().date().toString());

        assertThat(words()).contains("Balie 1", "Sevda", "1 afspraak");
    }

    @Test
    void whoKeepsNoHoursSeesNoContactDataAndNoNotesForKeepers() {
        database.sql("update outbox_message set state = 'FAILED', failed_at = utc_timestamp(6) where subject = ?")
                .param("appointment/" + booked.id().value())
                .update();

        navigate(AgendaView.class, booked.slot().date().toString());

        assertThat(words()).contains("Sevda").doesNotContain("kwam een bericht niet aan", "Toon adres", "wacht op een");
    }

    @Test
    void handsOutNumbersAndCallsTheNext() {
        booking.walkInToday(loket);
        navigate(AgendaView.class);

        click("Geef een nummer");
        click("Geef een nummer");
        assertThat(words(find(QueuePanel.class).single())).contains("Nummer 1, wacht sinds", "Nummer 2, wacht sinds");
        click("Roep de volgende");

        assertThat(words(find(QueuePanel.class).single())).contains("Nummer 1, bij Balie 1");
    }

    @Test
    void aHelperSeesTimeNameAndCodeAndNothingElse() {
        begins();
        logOut();
        logInHelper(loket);

        navigate("", ReceptionView.class);

        assertThat(words()).contains("Sevda", booked.code().substring(0, 5)).doesNotContain("Turks", "Andere tijd");
    }

    private void begins() {
        database.sql("update appointment set starts_at = utc_timestamp() - interval 1 minute where id = ?")
                .param(booked.id().value())
                .update();
    }

    private Slot pickFirst() {
        RadioButtonGroup<Slot> times = find(RadioButtonGroup.class).single();
        Slot first = times.getListDataView().getItem(0);
        times.setValue(first);
        return first;
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void press(String item) {
        MenuItem found =
                items().filter(one -> one.getText().equals(item)).findFirst().orElseThrow();
        ComponentUtil.fireEvent(found, new ClickEvent<>(found));
    }

    private Stream<MenuItem> items() {
        return find(MenuBar.class).all().stream()
                .filter(menu ->
                        menu.getParent().filter(EntryState.class::isInstance).isPresent())
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> Stream.concat(Stream.of(item), item.getSubMenu().getItems().stream()));
    }
}

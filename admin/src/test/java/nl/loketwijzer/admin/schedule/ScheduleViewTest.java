package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("booking")
class ScheduleViewTest extends ScreenTest {

    @Autowired
    Schedule schedule;

    @Autowired
    FreeTimes free;

    @Autowired
    Bookings bookings;

    @Test
    void drawsTheWeekOfADesk() {
        open(booking.openLoket(1));

        assertThat(find(NativeButton.class).withClassName("ad-blk").all()).hasSize(7);
        assertThat(words()).contains("maandag", "9.00–17.00", "Zo ziet de burger het");
    }

    @Test
    void citizensSeeAtOnceWhatWasSaved() {
        LoketId loket = booking.emptyLoket(false);
        schedule.addDesk(HOUSE, loket, "Balie 1");
        open(loket);
        assertThat(words()).contains("Er is geen vrije tijd.");

        press("Nieuwe uren");
        time("Van").setValue(LocalTime.of(10, 0));
        time("Tot").setValue(LocalTime.of(11, 0));
        press("Bewaar");

        assertThat(free.first(java.util.List.of(loket), FreeTimes.NORMAL)
                        .get(loket)
                        .time())
                .isEqualTo(LocalTime.of(10, 0));
        assertThat(words()).contains("10.00–11.00").doesNotContain("Er is geen vrije tijd.");
    }

    @Test
    void saysAtTheFieldThatHoursEndBeforeTheyStart() {
        LoketId loket = booking.emptyLoket(false);
        schedule.addDesk(HOUSE, loket, "Balie 1");
        open(loket);

        press("Nieuwe uren");
        time("Van").setValue(LocalTime.of(14, 0));
        time("Tot").setValue(LocalTime.of(12, 0));
        press("Bewaar");

        assertThat(time("Tot").isInvalid()).isTrue();
        assertThat(time("Tot").getErrorMessage()).isEqualTo("De tijd eindigt voor hij begint. Kies een later einde.");
        assertThat(time("Van").getValue()).isEqualTo(LocalTime.of(14, 0));
        assertThat(schedule.rules(HOUSE, loket)).isEmpty();
    }

    @Test
    void asksForAnHourThatIsMissing() {
        LoketId loket = booking.emptyLoket(false);
        schedule.addDesk(HOUSE, loket, "Balie 1");
        open(loket);

        press("Nieuwe uren");
        time("Van").clear();
        press("Bewaar");

        assertThat(time("Van").getErrorMessage()).isEqualTo("Vul in hoe laat het begint.");
        assertThat(schedule.rules(HOUSE, loket)).isEmpty();
    }

    @Test
    void refusesHoursThatOverlap() {
        open(booking.openLoket(1));

        press("Nieuwe uren");
        press("Bewaar");

        assertThat(time("Van").getErrorMessage()).startsWith("Deze tijd valt samen met andere uren");
    }

    @Test
    void removesHoursAfterAsking() {
        LoketId loket = booking.openLoket(1);
        open(loket);

        test(find(NativeButton.class).withClassName("ad-blk").first()).click();
        press("Verwijder");
        test(ConfirmDialogTester.class, find(ConfirmDialog.class).single()).confirm();

        assertThat(schedule.rules(HOUSE, loket)).hasSize(6);
    }

    @Test
    void aClosureOverAppointmentsIsNotSavedBeforeThePeopleHaveAnotherTime() {
        LoketId loket = booking.openLoket(1);
        Slot slot = booking.freeSlot(loket);
        bookings.confirm(bookings.hold(slot, null).token(), BookingFixture.visitor());
        open(loket);

        close(slot.date(), "Scholing");
        assertThat(words()).contains("Er staat 1 afspraak in deze tijd", "Annie", "Er is nog niets veranderd");
        assertThat(schedule.closures(HOUSE, loket)).isEmpty();

        press("Terug, verander niets");
        assertThat(date("Eerste dag").getValue()).isEqualTo(slot.date());
        assertThat(find(TextField.class).withLabel("Reden").single().getValue()).isEqualTo("Scholing");
        assertThat(schedule.closures(HOUSE, loket)).isEmpty();
    }

    @Test
    void aClosedDayIsGoneForCitizens() {
        LoketId loket = booking.openLoket(1);
        LocalDate day = booking.freeSlot(loket).date();
        open(loket);

        close(day, "Scholing");

        assertThat(free.between(loket, day, day.plusDays(1), FreeTimes.NORMAL)).isEmpty();
        assertThat(schedule.closures(HOUSE, loket)).hasSize(1);
        assertThat(words()).contains("Het hele loket. Scholing");
    }

    @Test
    void refusesAClosureThatEndsBeforeItStarts() {
        LoketId loket = booking.openLoket(1);
        open(loket);

        press("Sluiting toevoegen");
        date("Laatste dag").setValue(date("Eerste dag").getValue().minusDays(3));
        press("Bewaar");

        assertThat(date("Laatste dag").isInvalid()).isTrue();
        assertThat(schedule.closures(HOUSE, loket)).isEmpty();
    }

    @Test
    void namesADeskOnlyOnce() {
        LoketId loket = booking.openLoket(1);
        open(loket);

        press("Balie toevoegen");
        TextField name = find(TextField.class).withLabel("Naam").single();
        name.setValue("Balie 1");
        press("Bewaar");

        assertThat(name.getErrorMessage()).isEqualTo("Er is al een balie met deze naam. Kies een andere naam.");
        assertThat(schedule.desks(HOUSE, loket)).hasSize(1);
    }

    @Test
    void addsADesk() {
        LoketId loket = booking.openLoket(1);
        open(loket);

        press("Balie toevoegen");
        find(TextField.class).withLabel("Naam").single().setValue("<b>Balie 2</b>");
        press("Bewaar");

        assertThat(schedule.desks(HOUSE, loket)).hasSize(2);
        assertThat(words()).contains("<b>Balie 2</b>");
    }

    private void open(LoketId loket) {
        logInCoordinator(loket);
        navigate(ScheduleView.class);
    }

    private void close(LocalDate day, String reason) {
        press("Sluiting toevoegen");
        date("Eerste dag").setValue(day);
        date("Laatste dag").setValue(day);
        find(TextField.class).withLabel("Reden").single().setValue(reason);
        press("Bewaar");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).first()).click();
    }

    private TimePicker time(String label) {
        return find(TimePicker.class).withLabel(label).single();
    }

    private DatePicker date(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }
}

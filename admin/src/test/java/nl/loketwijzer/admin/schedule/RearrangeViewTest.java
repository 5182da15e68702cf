package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.admin.agenda.AgendaNavigation;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Displaced;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.Manner;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.i18n.Dates;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator closes a day on which people come. */
@Tag("coordinator")
class RearrangeViewTest extends ScreenTest {

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes free;

    @Autowired
    Informing informing;

    private LoketId loket;
    private LocalDate day;

    @BeforeEach
    void open() {
        loket = booking.openLoket(1);
        day = booking.freeSlot(loket).date();
    }

    @Test
    void closesAndMovesEverybodyAndShowsWhomToTell() {
        Booked mailed = book(0, visitor());
        Booked called =
                book(1, new Visitor("Cas", null, "nl", Set.of(), List.of(), Manner.USUAL.calledAt("06 12 34 56 78")));
        Booked unknown = book(2, new Visitor("Dia", null, "ar", Set.of(), List.of()));
        closeThatDay();
        assertThat(words())
                .contains("Er staan 3 afspraken in deze tijd", "1 persoon krijgt een bericht", "1 persoon belt u zelf")
                .contains("1 persoon is niet te bereiken");

        press("Doe dit, en verzet deze 3 afspraken");

        assertThat(words())
                .contains("Bel 1 persoon", "Zo kunt u het zeggen", "1 persoon weet het pas aan de deur")
                .contains("هل لديك موعد هنا؟")
                .doesNotContain("06 12 34 56 78");
        press("Toon nummer");
        assertThat(words()).contains("06 12 34 56 78");
        for (Booked booked : List.of(mailed, called, unknown)) {
            assertThat(open(booked).slot().date()).isAfter(day);
        }

        AgendaNavigation.open(day);
        assertThat(words()).contains("Niet iedereen weet al van een andere tijd.");
        UI.getCurrent().navigate("verzet/" + informing.unfinished(HOUSE, loket).getFirst());
        find(Checkbox.class).all().forEach(box -> test(box).click());
        assertThat(informing.unfinished(HOUSE, loket)).isEmpty();
        AgendaNavigation.open(day);
        assertThat(words()).doesNotContain("Niet iedereen weet al");
    }

    @Test
    void givesOnePersonAnotherTimeOrNone() {
        Booked first = book(0, visitor());
        Booked second = book(1, visitor());
        closeThatDay();

        press("Andere tijd");
        RadioButtonGroup<Displaced> choices = choices();
        Displaced wanted = choices.getListDataView().getItem(4);
        choices.setValue(wanted);
        press("Kies");
        test(find(Button.class).withText("Andere tijd").all().getLast()).click();
        choices().setValue(choices().getListDataView().getItems().toList().getLast());
        press("Kies");
        assertThat(words()).contains("Geen tijd. Kiest zelf een nieuwe.");
        press("Doe dit, en verzet deze 2 afspraken");

        assertThat(wanted.instead()).isNotNull();
        assertThat(open(first).slot()).isEqualTo(wanted.instead().slot());
        assertThat(open(second).state()).isEqualTo(Booked.State.CANCELLED);
    }

    @Test
    void looksOnceMoreWhenSomebodyWasFaster() {
        book(0, visitor());
        closeThatDay();
        Booked late = book(3, visitor());

        press("Doe dit, en verzet deze afspraak");
        assertThat(words()).contains("Er staan 2 afspraken in deze tijd");
        press("Doe dit, en verzet deze 2 afspraken");

        assertThat(open(late).slot().date()).isAfter(day);
    }

    @Test
    void whoeverKeepsAnotherLoketSeesNothing() {
        book(0, new Visitor("Dia", null, "ar", Set.of(), List.of()));
        closeThatDay();
        press("Doe dit, en verzet deze afspraak");
        String address = "verzet/" + informing.unfinished(HOUSE, loket).getFirst();

        logInCoordinator(booking.openLoket(1));
        UI.getCurrent().navigate(address);

        assertThat(words()).doesNotContain("aan de deur");
        assertThat(words()).doesNotContain("Dia");
    }

    @Test
    void hoursThatGoAreFirstShownWithWhomTheyHit() {
        Booked booked = book(0, visitor());
        logInCoordinator(loket);
        navigate(ScheduleView.class);
        if (blocks(day).isEmpty()) {
            press("Week verder");
        }

        test(blocks(day).getFirst()).click();
        press("Verwijder");
        test(ConfirmDialogTester.class, find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("Er staat 1 afspraak in deze tijd");
        press("Doe dit, en verzet deze afspraak");

        assertThat(open(booked).slot().date()).isAfter(day);
        assertThat(free.between(loket, day, day.plusDays(1), FreeTimes.NORMAL)).isEmpty();
    }

    @Test
    void aDeskThatGoesOutOfUseIsFirstShownWithWhomItHits() {
        Booked booked = book(0, visitor());
        booking.openDesk(loket, "Balie 2");
        logInCoordinator(loket);
        navigate(ScheduleView.class);

        press("Wijzig");
        test(find(Checkbox.class).withLabel("In gebruik").single()).click();
        press("Bewaar");
        assertThat(words()).contains("Er staat 1 afspraak in deze tijd");
        press("Doe dit, en verzet deze afspraak");

        assertThat(open(booked).slot()).isEqualTo(booked.slot());
    }

    /** What is drawn on that day, if its week is on the screen. */
    private List<NativeButton> blocks(LocalDate date) {
        String label = new Dates(Messages.of(Language.DUTCH)).day(date);
        return find(Section.class).withClassName("ad-day").all().stream()
                .filter(column -> label.equals(column.getElement().getAttribute("aria-label")))
                .flatMap(column -> find(NativeButton.class, column).withClassName("ad-blk").all().stream())
                .toList();
    }

    private void closeThatDay() {
        logInCoordinator(loket);
        navigate(ScheduleView.class);
        press("Sluiting toevoegen");
        find(DatePicker.class).withLabel("Eerste dag").single().setValue(day);
        find(DatePicker.class).withLabel("Laatste dag").single().setValue(day);
        press("Bewaar");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Displaced> choices() {
        return (RadioButtonGroup<Displaced>) find(Dialog.class)
                .single()
                .getChildren()
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).first()).click();
    }

    private Booked book(int number, Visitor visitor) {
        Slot slot = free.between(loket, day, day.plusDays(1), FreeTimes.NORMAL).get(number);
        return bookings.confirm(bookings.hold(slot, null).token(), visitor);
    }

    private Booked open(Booked booked) {
        return bookings.open(new Access.Link(booked.linkToken()));
    }
}

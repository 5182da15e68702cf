package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.CounterBookings;
import nl.loketwijzer.domain.booking.HoldExpired;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.SlotTaken;
import nl.loketwijzer.domain.booking.TooManyAppointments;
import nl.loketwijzer.domain.shared.LoketId;

/** Who it is for, and when. The token makes pressing twice one appointment. */
class BookForm extends Div {

    private final CounterBookings counter;
    private final CurrentStaff staff;
    private final LoketId loket;
    private final BiConsumer<Booked, String> booked;
    private final PersonFields person;
    private final TimeChooser times;
    private final HoldToken token = HoldToken.fresh();

    /**
     * @param day to begin with
     * @param booked what was booked, and the language of who it is for
     */
    BookForm(
            CounterBookings counter,
            CurrentStaff staff,
            LoketId loket,
            LocalDate day,
            boolean sms,
            BiConsumer<Booked, String> booked) {
        this.counter = counter;
        this.staff = staff;
        this.loket = loket;
        this.booked = booked;
        this.times = new TimeChooser(day);
        this.person = new PersonFields(sms, this::offer);
        addClassNames("ad-cols", "ad-cols--even");
        add(panel("admin.book.who", person), panel("admin.book.when", times, buttons()));
        offer();
    }

    private static Section panel(String title, Component... content) {
        Section panel = new Section(new H2(text(title)));
        panel.addClassNames("ad-panel", "ad-form");
        panel.add(content);
        return panel;
    }

    private Component buttons() {
        Button book = new Button(text("admin.book.do"), event -> book());
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(book);
        buttons.addClassName("ad-buttons");
        return buttons;
    }

    private void offer() {
        times.offer(counter.times(
                staff.actor(),
                loket,
                LocalDate.EPOCH,
                LocalDate.MAX,
                person.value().talk()));
    }

    private void book() {
        boolean complete = person.check();
        if (times.chosen().isEmpty()) {
            times.ask();
        } else if (complete) {
            book(times.chosen().orElseThrow());
        }
    }

    private void book(Slot slot) {
        Person who = person.value();
        try {
            Booked done = counter.book(staff.actor(), slot, who.talk().lasting(slot.length()), who.visitor(), token);
            booked.accept(done, who.language());
        } catch (SlotTaken | HoldExpired e) {
            Notice.problem(text("admin.times.taken"));
            offer();
        } catch (TooManyAppointments e) {
            person.full(text("admin.book.full"));
        }
    }
}

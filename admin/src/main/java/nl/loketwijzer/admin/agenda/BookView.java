package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.booking.CounterBookings;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** A new appointment for somebody at the counter or on the phone. */
@Route("nieuwe-afspraak")
@RolesAllowed({"CASE_WORKER", "COORDINATOR", "ADMINISTRATOR"})
class BookView extends Page implements HasUrlParameter<String> {

    private final CounterBookings counter;
    private final CurrentStaff staff;
    private final ChosenLoket chosen;
    private final Lokets lokets;
    private final Clock clock;
    private final boolean sms;
    private final Div room = new Div();

    BookView(
            CounterBookings counter,
            CurrentStaff staff,
            ChosenLoket chosen,
            Lokets lokets,
            Clock clock,
            @Value("${loket.sms:false}") boolean sms) {
        super(text("admin.book.title"));
        this.counter = counter;
        this.staff = staff;
        this.chosen = chosen;
        this.lokets = lokets;
        this.clock = clock;
        this.sms = sms;
        add(room);
    }

    static void open(LocalDate day) {
        UI.getCurrent().navigate(BookView.class, day.toString());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
        LocalDate day = AgendaNavigation.parsed(typed, today);
        chosen.current()
                .ifPresentOrElse(
                        loket -> begin(loket, day.isBefore(today) ? today : day),
                        () -> setLead(text("admin.loket.none")));
    }

    private void begin(Loket loket, LocalDate day) {
        setLead(text("admin.book.lead", Map.of("loket", loket.name())));
        room.removeAll();
        room.add(new BookForm(counter, staff, loket.id(), day, sms, (booked, language) -> {
            room.removeAll();
            room.add(new PaperSlip(
                    booked, language, lokets.find(booked.loket()).orElse(loket), () -> begin(loket, day)));
        }));
    }
}

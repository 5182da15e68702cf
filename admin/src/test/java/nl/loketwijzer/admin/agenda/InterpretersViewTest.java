package nl.loketwijzer.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Interpreter;
import nl.loketwijzer.domain.booking.Manner;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("booking")
class InterpretersViewTest extends ScreenTest {

    @Autowired
    Bookings bookings;

    private LoketId loket;

    @BeforeEach
    void openALoket() {
        loket = booking.openLoket(1);
        logInCoordinator(loket);
    }

    @Test
    void saysWhichInterpretersAreToArrange() {
        book("Sevda", Set.of(Need.INTERPRETER), "ti");
        book("Samir", Set.of(Need.INTERPRETER), "Kasjoebisch");
        book("Gerda", Set.of(Need.SIGN_LANGUAGE), "");
        book("Annie", Set.of(Need.COMPANION), "");

        navigate(InterpretersView.class);

        assertThat(words())
                .contains("3 tolken te regelen.", "Sevda", "Tolk Tigrinya", "Tolk Kasjoebisch", "Gebarentolk")
                .doesNotContain("Annie", "schulden");
    }

    @Test
    void whatIsSaidIsKeptAndSeenByTheCitizen() {
        Booked booked = book("Sevda", Set.of(Need.INTERPRETER), "ti");
        navigate(InterpretersView.class);

        test(state()).selectItem("komt");

        assertThat(bookings.open(link(booked)).interpreter()).isEqualTo(Interpreter.CONFIRMED);
        assertThat(words()).contains("Er is geen tolk te regelen.");
        navigate(AgendaView.class, booked.slot().date().toString());
        assertThat(words()).contains("Tolk Tigrinya: komt");
    }

    @Test
    void saysSoWhenTheAppointmentWasMovedMeanwhile() {
        Booked booked = book("Sevda", Set.of(Need.INTERPRETER), "ti");
        navigate(InterpretersView.class);
        bookings.move(link(booked), bookings.otherTimes(link(booked)).getLast());

        test(state()).selectItem("komt");

        assertThat(bookings.open(link(booked)).interpreter()).isEqualTo(Interpreter.TO_ORDER);
        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(state().getValue()).isEqualTo(Interpreter.TO_ORDER);
    }

    @Test
    void showsTheNumberToCall() {
        Visitor visitor = new Visitor(
                "Samir", null, "nl", Set.of(Need.TWO_QUESTIONS), List.of(), new Manner(Way.PHONE, "", "06 12345678"));
        Booked booked =
                bookings.confirm(bookings.hold(booking.freeSlot(loket), null).token(), visitor);

        navigate(AgendaView.class, booked.slot().date().toString());

        assertThat(words()).contains("Bel 06 12345678, Twee mensen, elk een vraag");
    }

    @SuppressWarnings("unchecked")
    private Select<Interpreter> state() {
        return find(Select.class).single();
    }

    private Booked book(String name, Set<Need> needs, String spoken) {
        String email = "tolk-" + UUID.randomUUID() + "@example.nl";
        Visitor visitor = new Visitor(name, email, "nl", needs, List.of("schulden"), new Manner(Way.DESK, spoken, ""));
        return bookings.confirm(bookings.hold(booking.freeSlot(loket), null).token(), visitor);
    }

    private static Access link(Booked booked) {
        return new Access.Link(booked.linkToken());
    }
}

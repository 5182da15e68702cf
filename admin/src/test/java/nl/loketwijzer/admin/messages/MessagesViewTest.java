package nl.loketwijzer.admin.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.notification.Outbox.Sent;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MessagesViewTest extends ScreenTest {

    @Autowired
    Bookings bookings;

    @Test
    @SuppressWarnings("unchecked")
    void showsTheMailAsTheCitizenReadsIt() {
        LoketId loket = booking.openLoket(1);
        Booked booked =
                bookings.confirm(bookings.hold(booking.freeSlot(loket), null).token(), BookingFixture.visitor());
        logInAdministrator();
        navigate(MessagesView.class);

        Grid<Sent> grid = find(Grid.class).single();
        grid.select(grid.getListDataView()
                .getItems()
                .filter(sent -> sent.text().replace("-", "").contains(booked.code()))
                .findFirst()
                .orElseThrow());

        assertThat(words()).contains("@example.nl", "BEGIN:VCALENDAR");
    }
}

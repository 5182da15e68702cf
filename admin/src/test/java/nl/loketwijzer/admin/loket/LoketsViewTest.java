package nl.loketwijzer.admin.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.Test;

class LoketsViewTest extends ScreenTest {

    @Test
    void listsTheOwnLokets() {
        LoketId own = booking.openLoket(1);
        booking.openLoket(1);
        logInCoordinator(own);

        navigate(LoketsView.class);

        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void searchesByPlace() {
        logInCoordinator(booking.openLoket(1));
        navigate(LoketsView.class);

        find(TextField.class).single().setValue("edE");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);

        find(TextField.class).single().setValue("Maastricht");
        assertThat(test(find(Grid.class).single()).size()).isZero();
    }
}

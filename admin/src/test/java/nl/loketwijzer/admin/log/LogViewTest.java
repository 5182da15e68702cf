package nl.loketwijzer.admin.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.staff.StaffAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LogViewTest extends ScreenTest {

    @Autowired
    AuditLog audit;

    private final String id = UUID.randomUUID().toString();

    @Test
    void showsWhoDidWhat() {
        StaffAccount me = logInAdministrator();
        audit.record(me.actor(), "test.opened", "test/" + id);
        audit.record(new Actor.House("night"), "test.closed", "test/" + id);
        navigate(LogView.class);

        find("Waarover").setValue(id);
        press("Zoek");

        assertThat(words()).contains("test/" + id, me.username(), "vanzelf (night)", "test.closed");
        find("Wie").setValue(me.username());
        press("Zoek");
        assertThat(words()).contains("test.opened").doesNotContain("test.closed");
    }

    @Test
    void turnsPages() {
        StaffAccount me = logInAdministrator();
        for (int number = 0; number < 60; number++) {
            audit.record(me.actor(), "test." + (100 + number), "test/" + id);
        }
        navigate(LogView.class);
        find("Waarover").setValue(id);
        press("Zoek");
        assertThat(words()).contains("test.159", "test.110").doesNotContain("test.109");

        press("Oudere regels");
        assertThat(words()).contains("test.109", "test.100").doesNotContain("test.110");

        press("Naar de nieuwste regels");
        assertThat(words()).contains("test.159");
    }

    @Test
    void saysSoWhenNothingFits() {
        logInAdministrator();
        navigate(LogView.class);

        find("Waarover").setValue(id);
        press("Zoek");

        assertThat(words()).contains("Er staat niets in het logboek dat hierbij past.");
    }

    @Test
    void isNotForCoordinators() {
        logInCoordinator(booking.openLoket(1));

        UI.getCurrent().navigate("logboek");

        assertThat(words()).contains("Deze pagina is er niet");
    }

    private TextField find(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}

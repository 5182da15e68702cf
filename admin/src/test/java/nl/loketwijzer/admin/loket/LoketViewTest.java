package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.loket.Gemeenten.Gemeente;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketField;
import nl.loketwijzer.domain.loket.LoketKeeping;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a loket tells of itself, as those who keep it write it. */
class LoketViewTest extends ScreenTest {

    @Autowired
    Lokets lokets;

    @Autowired
    LoketKeeping keeping;

    @Test
    void aCoordinatorChangesTheOwnLoket() {
        LoketId own = open();

        field("Naam").setValue("Loket Nieuw");
        field("Telefoonnummer").setValue("0318680680");
        field("Kamers om in te praten").setValue("2");
        find(TextArea.class).single().setValue("Ingang naast de fietsen.");
        find(Checkbox.class)
                .withLabel("Ik heb alles nagekeken. Het klopt.")
                .single()
                .setValue(true);
        press("Bewaar");

        Loket loket = lokets.find(own).orElseThrow();
        assertThat(loket.name()).isEqualTo("Loket Nieuw");
        assertThat(loket.phone()).isEqualTo("0318 680 680");
        assertThat(loket.details().rooms()).isEqualTo(2);
        assertThat(loket.details().route()).isEqualTo("Ingang naast de fietsen.");
        assertThat(words()).contains("Nagekeken op ", " door staff-");
        assertThat(field("Telefoonnummer").getValue()).isEqualTo("0318 680 680");
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhoIsThereAndWhen() {
        LoketId own = open();
        CustomField<String> here = (CustomField<String>) find(CustomField.class)
                .withPropertyValue(CustomField::getLabel, "Zit hier zelf")
                .single();

        here.setValue("uwv di 9:00-12:00, svb");
        press("Bewaar");

        assertThat(keeping.open(HOUSE, own).text(LoketField.ON_SITE)).isEqualTo("svb, uwv di 09:00-12:00");
        assertThat(field("UWV").getValue()).isEqualTo("di 09:00-12:00");

        field("UWV").setValue("dinsdagochtend");
        press("Bewaar");
        assertThat(here.getErrorMessage()).startsWith("Deze uren zijn niet te lezen.");
        assertThat(field("UWV").getValue()).isEqualTo("dinsdagochtend");
    }

    @Test
    void saysAtTheFieldsWhatIsWrongAndKeepsWhatWasTyped() {
        LoketId own = open();

        field("Naam").setValue("");
        field("Postcode").setValue("67");
        field("Straat en huisnummer").setValue("Nieuwe Straat 3");
        press("Bewaar");

        assertThat(field("Naam").getErrorMessage()).isEqualTo("Vul dit in.");
        assertThat(field("Postcode").getErrorMessage()).startsWith("Schrijf 4 cijfers");
        assertThat(field("Straat en huisnummer").getValue()).isEqualTo("Nieuwe Straat 3");
        assertThat(lokets.find(own).orElseThrow().name()).isEqualTo("Loket De Brug");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstChanged() {
        LoketId own = open();
        keeping.save(
                HOUSE, keeping.open(HOUSE, own).with(Map.of(LoketField.NAME, "Van de ander", LoketField.ROOMS, "4")));

        field("Kamers om in te praten").setValue("2");
        field("Straat en huisnummer").setValue("Van mij 1");
        press("Bewaar");

        assertThat(words())
                .contains(
                        "Iemand anders veranderde dit loket net ook",
                        "Was: Loket De Brug. Is nu: Van de ander.",
                        "Was: 0. Is nu: 4.",
                        "U veranderde dit ook.");
        assertThat(lokets.find(own).orElseThrow().address().street()).isEqualTo("Marktplein 1");
        assertThat(field("Naam").getValue()).isEqualTo("Van de ander");
        assertThat(field("Kamers om in te praten").getValue()).isEqualTo("2");

        press("Neem dat over");
        press("Bewaar");
        Loket loket = lokets.find(own).orElseThrow();
        assertThat(loket.name()).isEqualTo("Van de ander");
        assertThat(loket.address().street()).isEqualTo("Van mij 1");
        assertThat(loket.details().rooms()).isEqualTo(4);
        assertThat(words()).doesNotContain("Iemand anders veranderde");
    }

    @Test
    void anAdministratorAddsALoket() {
        logInAdministrator();
        navigate(LoketsView.class);
        press("Loket toevoegen");

        field("Naam").setValue("Loket Zuid");
        field("Straat en huisnummer").setValue("Markt 2");
        test(field("Postcode")).setValue("6711 AB");
        field("Plaats").setValue("Ede");
        assertThat(field("Breedtegraad").getValue()).startsWith("52.");
        assertThat(gemeente().getValue()).extracting(Gemeente::name).isEqualTo("Ede");
        press("Bewaar");

        assertThat(lokets.all())
                .filteredOn(loket -> loket.name().equals("Loket Zuid"))
                .isNotEmpty()
                .allMatch(loket -> loket.sample() && loket.gemeenteCode().equals("0228"));
    }

    @Test
    void aCoordinatorCannotMakeAnExampleReal() {
        open();

        assertThat(find(Checkbox.class)
                        .withLabel("Dit loket is een voorbeeld")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void anothersLoketIsNotThere() {
        LoketId other = booking.emptyLoket(false);
        logInCoordinator(booking.emptyLoket(false));

        for (String address : new String[] {"loketten/" + other, "loketten/nieuw", "loketten/onzin"}) {
            UI.getCurrent().navigate(address);
            assertThat(words()).contains("Deze pagina is er niet");
        }
    }

    private LoketId open() {
        LoketId own = booking.emptyLoket(false);
        logInCoordinator(own);
        UI.getCurrent().navigate("loketten/" + own);
        return own;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Gemeente> gemeente() {
        return (ComboBox<Gemeente>) find(ComboBox.class).withLabel("Gemeente").single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).first()).click();
    }
}

package nl.loketwijzer.admin.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.loket.LoketExchange;
import nl.loketwijzer.domain.loket.LoketField;
import nl.loketwijzer.domain.loket.LoketKeeping;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("exchange")
class ImportViewTest extends ScreenTest {

    @Autowired
    LoketExchange exchange;

    @Autowired
    LoketKeeping keeping;

    @Autowired
    Lokets lokets;

    @Autowired
    CurrentStaff staff;

    private LoketId own;

    @BeforeEach
    void openOne() {
        own = booking.emptyLoket(false);
        logInCoordinator(own);
        navigate(ImportView.class);
    }

    @Test
    void showsWhatBecomesOtherwiseAndSavesItAfterAPress() throws IOException {
        upload(table().replace("Loket De Brug", "Loket De Poort"));

        assertThat(words())
                .contains("1 loket verandert.", "Naam: was Loket De Brug, wordt Loket De Poort", "Bewaar dit loket");
        assertThat(lokets.find(own).orElseThrow().name()).isEqualTo("Loket De Brug");

        press("Bewaar dit loket");
        assertThat(lokets.find(own).orElseThrow().name()).isEqualTo("Loket De Poort");
    }

    @Test
    void whatIsAsItStandsIsNothingToSave() throws IOException {
        upload(table());

        assertThat(words()).contains("1 loket blijft gelijk.", "Er is niets te bewaren.");
        assertThat(find(Button.class).withTextContaining("Bewaar").all()).isEmpty();
    }

    @Test
    void saysInWhichRowWhatIsWrong() throws IOException {
        upload(table().replace("6711AB", "67"));

        assertThat(words()).contains("1 rij klopt niet", "postcode", "Schrijf 4 cijfers en 2 letters");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        upload("naam;plaats\r\n");
        assertThat(words()).contains("De kolom 'kenmerk' ontbreekt.");

        upload("Café;".getBytes(Charset.forName("windows-1252")));
        assertThat(words()).contains("kies als soort: CSV UTF-8.").doesNotContain("ontbreekt");

        upload(new byte[0]);
        assertThat(words()).contains("Dit bestand is leeg.");
    }

    @Test
    void somebodyElseWasFaster() throws IOException {
        upload(table().replace("Loket De Brug", "Loket De Poort"));
        keeping.save(HOUSE, keeping.open(HOUSE, own).with(Map.of(LoketField.ROOMS, "7")));

        press("Bewaar dit loket");

        assertThat(lokets.find(own).orElseThrow().name()).isEqualTo("Loket De Brug");
        assertThat(words()).contains("Kamers om in te praten: was 7, wordt 0");
    }

    private String table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exchange.export(staff.actor(), out);
        return out.toString(UTF_8);
    }

    private void upload(String table) {
        upload(table.getBytes(UTF_8));
    }

    private void upload(byte[] table) {
        test(find(Upload.class).single()).upload("loketten.csv", "text/csv", table);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}

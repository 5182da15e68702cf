package nl.loketwijzer.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new appointment for somebody at the counter. */
@Tag("coordinator")
class BookViewTest extends ScreenTest {

    @Autowired
    Reception reception;

    private LoketId loket;
    private Slot first;

    @BeforeEach
    void open() {
        loket = booking.openLoket(1);
        first = booking.freeSlot(loket);
        logInCaseWorker(loket);
        navigate(BookView.class, first.date().toString());
    }

    @Test
    void booksOnPaperInTwoLanguages() {
        test(field("Naam")).setValue("Mehmet");
        Select<String> language = select("Taal van de berichten");
        language.setValue("tr");
        times().setValue(first);
        click("Maak de afspraak");

        DayEntry entry = entries().getFirst();
        assertThat(entry.name()).isEqualTo("Mehmet");
        assertThat(entry.language()).isEqualTo("tr");
        assertThat(words())
                .contains("Geef dit papier mee", entry.readableCode(), "Bir randevunuz var.", "U heeft een afspraak.");
    }

    @Test
    void saysAtEachFieldWhatIsMissingAndKeepsWhatWasTyped() {
        click("Maak de afspraak");
        assertThat(field("Naam").isInvalid()).isTrue();
        assertThat(times().isInvalid()).isTrue();

        reach().setValue(Person.Reach.MAIL);
        times().setValue(first);
        test(field("Naam")).setValue("Mehmet");
        test(find(EmailField.class).single()).setValue("mehmet at example");
        click("Maak de afspraak");

        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(field("Naam").getValue()).isEqualTo("Mehmet");
        assertThat(times().getValue()).isEqualTo(first);
        assertThat(entries()).isEmpty();
    }

    @Test
    void anInterpreterTakesTwiceTheTime() {
        needs().setValue(Set.of(Need.INTERPRETER));
        assertThat(times().getListDataView().getItems().map(Slot::length))
                .containsOnly(first.length().multipliedBy(2));

        click("Maak de afspraak");

        assertThat(select("Taal van de tolk").isInvalid()).isTrue();
    }

    @Test
    void aDayWithoutTimesLeadsToTheFirstOne() {
        DatePicker day = find(DatePicker.class).single();
        day.setValue(first.date().plusYears(1));
        assertThat(words()).contains("Op deze dag is er geen tijd vrij.");

        Button way = find(Button.class)
                .withCondition(button -> button.getText().startsWith("Eerste vrije tijd"))
                .single();
        test(way).click();

        assertThat(times().getListDataView().getItems().map(Slot::date)).containsOnly(day.getValue());
        assertThat(day.getValue()).isBeforeOrEqualTo(first.date());
    }

    @Test
    void whatWasTakenMeanwhileIsSaidAndTheRestStays() {
        test(field("Naam")).setValue("Mehmet");
        times().setValue(first);
        booking.take(first);

        click("Maak de afspraak");

        assertThat(field("Naam").getValue()).isEqualTo("Mehmet");
        assertThat(times().getListDataView().getItems()).isNotEmpty().doesNotContain(first);
        assertThat(entries()).hasSize(1);
    }

    private List<DayEntry> entries() {
        return reception.day(BookingFixture.HOUSE, loket, first.date());
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<String> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private RadioButtonGroup<Slot> times() {
        return group("Vrije tijden");
    }

    private RadioButtonGroup<Person.Reach> reach() {
        return group("Hoe krijgt deze persoon bericht?");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Need> needs() {
        return find(CheckboxGroup.class).single();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}

package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.Set;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.BookingPolicy;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a loket and a desk can do, as a coordinator says it. */
@Tag("booking")
class PolicyViewTest extends ScreenTest {

    @Autowired
    Schedule schedule;

    private LoketId loket;

    @BeforeEach
    void openASchedule() {
        loket = booking.openLoket(1);
        logInCoordinator(loket);
        navigate(ScheduleView.class);
    }

    @Test
    void savesWhatTheLoketAgrees() {
        press("Regels voor boeken");
        assertThat(words()).contains("Dit geldt voor nieuwe afspraken.");
        number("Boeken kan tot zo veel minuten van tevoren").setValue(1440);
        number("Dagen die nodig zijn om een tolk te vinden").setValue(5);
        number("Boeken kan zo veel dagen vooruit").setValue(60);
        number("Minuten pauze na elk gesprek").setValue(10);
        number("Minuten wachten na een afzegging").setValue(15);
        this.<String>group("Open op deze feestdagen").setValue(Set.of("KINGS_DAY"));
        press("Bewaar");

        assertThat(schedule.policy(HOUSE, loket))
                .isEqualTo(new BookingPolicy(
                        Duration.ofDays(1),
                        5,
                        60,
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(15),
                        Set.of("KINGS_DAY")));
    }

    @Test
    void showsWhatStandsAndNamesTheHolidays() {
        press("Regels voor boeken");

        assertThat(number("Boeken kan zo veel dagen vooruit").getValue()).isEqualTo(BookingPolicy.USUAL.horizonDays());
        CheckboxGroup<String> holidays = group("Open op deze feestdagen");
        assertThat(holidays.getValue()).containsExactly("LIBERATION");
        assertThat(holidays.getItemLabelGenerator().apply("LIBERATION")).isEqualTo("Bevrijdingsdag");
    }

    @Test
    void saysAtTheFieldWhatIsTooMuchAndKeepsTheRest() {
        press("Regels voor boeken");
        number("Boeken kan zo veel dagen vooruit").setValue(60);
        number("Minuten pauze na elk gesprek").setValue(7);
        press("Bewaar");

        assertThat(number("Minuten pauze na elk gesprek").getErrorMessage())
                .isEqualTo("Kies 0 tot 60 minuten, in stappen van 5.");
        assertThat(number("Boeken kan zo veel dagen vooruit").getValue()).isEqualTo(60);
        assertThat(schedule.policy(HOUSE, loket)).isEqualTo(BookingPolicy.USUAL);
    }

    @Test
    void asksForANumberThatIsMissing() {
        press("Regels voor boeken");
        number("Minuten pauze na elk gesprek").clear();
        press("Bewaar");

        assertThat(number("Minuten pauze na elk gesprek").getErrorMessage()).isEqualTo("Vul een getal in.");
        assertThat(schedule.policy(HOUSE, loket)).isEqualTo(BookingPolicy.USUAL);
    }

    @Test
    void savesWhatADeskCanDo() {
        press("Wijzig");
        this.<String>group("Talen aan deze balie").setValue(Set.of("nl", "ar"));
        this.<Way>group("Manieren om te praten").setValue(Set.of(Way.PHONE, Way.VIDEO));
        find(Checkbox.class).withLabel("In een eigen, rustige kamer").single().setValue(true);
        press("Bewaar");

        Desk desk = schedule.desks(HOUSE, loket).getFirst();
        assertThat(desk.languages()).containsExactlyInAnyOrder("nl", "ar");
        assertThat(desk.ways()).containsExactlyInAnyOrder(Way.PHONE, Way.VIDEO);
        assertThat(desk.quiet()).isTrue();
    }

    @Test
    void aDeskNeedsALanguageAndAWay() {
        press("Wijzig");
        this.<Way>group("Manieren om te praten").setValue(Set.of());
        press("Bewaar");
        assertThat(this.<Way>group("Manieren om te praten").getErrorMessage())
                .isEqualTo("Kies minstens één manier om te praten.");

        this.<Way>group("Manieren om te praten").setValue(Set.of(Way.DESK));
        this.<String>group("Talen aan deze balie").setValue(Set.of());
        press("Bewaar");
        assertThat(this.<String>group("Talen aan deze balie").getErrorMessage()).isEqualTo("Kies minstens één taal.");
        assertThat(schedule.desks(HOUSE, loket).getFirst().languages()).containsExactly("nl");
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String label) {
        return (CheckboxGroup<T>) find(CheckboxGroup.class).withLabel(label).single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).first()).click();
    }
}

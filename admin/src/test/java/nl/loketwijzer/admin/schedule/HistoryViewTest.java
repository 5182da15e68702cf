package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Putting back, two coordinators at once, and copying hours. */
@Tag("coordinator")
class HistoryViewTest extends ScreenTest {

    @Autowired
    Schedule schedule;

    private LoketId loket;

    @BeforeEach
    void open() {
        loket = booking.openLoket(1);
        logInCoordinator(loket);
        navigate(ScheduleView.class);
    }

    @Test
    void putsBackWhatWasSavedLast() {
        List<OpeningRule> before = schedule.rules(HOUSE, loket);
        openHours();
        time("Tot").setValue(LocalTime.of(12, 0));
        press("Bewaar");
        assertThat(words()).contains("Andere uren, Balie 1. Eerst: maandag 9.00–17.00");

        press("Zet terug");

        assertThat(schedule.rules(HOUSE, loket)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(words()).contains("Nu: maandag 9.00–17.00");
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstDidAndLosesNothing() {
        openHours();
        time("Tot").setValue(LocalTime.of(12, 0));
        OpeningRule standing = monday();
        OpeningRule theirs = new OpeningRule(
                standing.id(),
                standing.desk(),
                standing.recurrence(),
                LocalTime.of(10, 0),
                standing.until(),
                OpeningRule.Kind.URGENT,
                standing.validFrom(),
                null);
        schedule.save(HOUSE, theirs);

        press("Bewaar");
        assertThat(words()).contains("Een collega veranderde dit net ook.");
        assertThat(time("Van").getValue()).isEqualTo(LocalTime.of(10, 0));
        assertThat(time("Tot").getValue()).isEqualTo(LocalTime.of(12, 0));
        assertThat(monday()).isEqualTo(theirs);
        press("Bewaar");

        assertThat(monday().from()).isEqualTo(LocalTime.of(10, 0));
        assertThat(monday().until()).isEqualTo(LocalTime.of(12, 0));
        assertThat(monday().kind()).isEqualTo(OpeningRule.Kind.URGENT);
    }

    @Test
    void hoursThatAColleagueTookAwayAreSaidToBeGone() {
        openHours();
        schedule.removeRule(HOUSE, monday().id());

        press("Bewaar");

        assertThat(words()).contains("heeft dit net weggehaald");
    }

    @Test
    void copiesHoursToAnotherDesk() {
        Desk second = schedule.addDesk(HOUSE, loket, "Balie 2");
        navigate(ScheduleView.class);

        press("Kopieer deze uren");
        press("Bewaar");
        assertThat(desks().isInvalid()).isTrue();
        desks().setValue(Set.of(second));
        press("Bewaar");

        assertThat(schedule.rules(HOUSE, loket))
                .filteredOn(rule -> rule.desk().equals(second.id()))
                .hasSize(7);
    }

    private OpeningRule monday() {
        return schedule.rules(HOUSE, loket).stream()
                .filter(rule -> rule.recurrence().rule().endsWith("MO"))
                .findFirst()
                .orElseThrow();
    }

    /** Of Monday, the first that is drawn. */
    private void openHours() {
        test(find(NativeButton.class).withClassName("ad-blk").first()).click();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Desk> desks() {
        return find(CheckboxGroup.class).single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).first()).click();
    }

    private TimePicker time(String label) {
        return find(TimePicker.class).withLabel(label).single();
    }
}

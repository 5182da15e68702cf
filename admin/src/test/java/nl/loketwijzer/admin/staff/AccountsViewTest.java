package nl.loketwijzer.admin.staff;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Member;
import nl.loketwijzer.domain.staff.Member.State;
import nl.loketwijzer.domain.staff.Members;
import nl.loketwijzer.domain.staff.StaffAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsViewTest extends ScreenTest {

    @Autowired
    Members members;

    @Autowired
    Lokets lokets;

    private final String name = "Wobbe " + UUID.randomUUID().toString().substring(0, 8);
    private final String email = "wobbe-" + UUID.randomUUID() + "@example.nl";

    @Test
    void invitesSomebody() {
        LoketId loket = booking.openLoket(1);
        logInAdministrator();
        navigate(AccountsView.class);

        press("Nodig iemand uit");
        field("Naam").setValue(name);
        field("E-mailadres").setValue(email);
        roles().setValue(Set.of(Role.CASE_WORKER));
        lokets().setValue(Set.of(lokets.find(loket).orElseThrow()));
        press("Verstuur de uitnodiging");

        Member invited = member();
        assertThat(invited.state()).isEqualTo(State.INVITED);
        assertThat(invited.roles()).containsExactly(Role.CASE_WORKER);
        assertThat(invited.lokets()).containsExactly(loket);
        assertThat(invited.linkUntil()).isNotNull();
        assertThat(find(TextField.class).all())
                .as("the form is closed")
                .extracting(TextField::getLabel)
                .doesNotContain("E-mailadres");
        field("Zoek op naam of gebruikersnaam").setValue(name);
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void saysAtTheFieldWhatIsMissingAndKeepsTheRest() {
        logInAdministrator();
        navigate(AccountsView.class);

        press("Nodig iemand uit");
        field("Naam").setValue(name);
        field("E-mailadres").setValue("wobbe");
        press("Verstuur de uitnodiging");
        assertThat(field("E-mailadres").getErrorMessage()).contains("naam@voorbeeld.nl");
        assertThat(field("Naam").getValue()).isEqualTo(name);

        field("E-mailadres").setValue(email);
        press("Verstuur de uitnodiging");
        assertThat(roles().getErrorMessage()).contains("minstens één rol");

        roles().setValue(Set.of(Role.HELPER));
        press("Verstuur de uitnodiging");
        assertThat(lokets().getErrorMessage()).contains("minstens één loket");
        assertThat(members.all(HOUSE)).noneMatch(member -> member.name().equals(name));
    }

    @Test
    void changesRolesAndPutsOutOfUse() {
        logInAdministrator();
        StaffAccount other = account(name, Role.HELPER, booking.openLoket(1));
        navigate(AccountsView.class);
        open();

        roles().setValue(Set.of(Role.HELPER, Role.COORDINATOR));
        press("Bewaar");
        assertThat(member().roles()).containsExactlyInAnyOrder(Role.HELPER, Role.COORDINATOR);

        members.putOutOfUse(HOUSE, other.id());
        navigate(MyAccountView.class);
        navigate(AccountsView.class);
        open();
        press("Neem weer in gebruik");
        assertThat(member().state()).isEqualTo(State.IN_USE);
    }

    @Test
    void saysThatOnesOwnRoleStays() {
        StaffAccount me = logInAdministrator();
        navigate(AccountsView.class);
        open(me.id());

        roles().setValue(Set.of(Role.HELPER));
        lokets().setValue(Set.of(lokets.all().getFirst()));
        press("Bewaar");

        assertThat(words()).contains("Uw eigen rol als beheerder kunt u niet weghalen.");
    }

    @Test
    void isNotForCoordinators() {
        logInCoordinator(booking.openLoket(1));

        UI.getCurrent().navigate("accounts");

        assertThat(words()).contains("Deze pagina is er niet");
    }

    private Member member() {
        return members.all(HOUSE).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        open(member().id());
    }

    /** Presses the button in the row of this account. */
    @SuppressWarnings("unchecked")
    private void open(UUID id) {
        Grid<Member> grid = find(Grid.class).single();
        int row = grid.getListDataView().getItems().map(Member::id).toList().indexOf(id);
        Button change = (Button) test(grid).getCellComponent(row, 4);
        test(change).click();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Loket> lokets() {
        return find(MultiSelectComboBox.class).single();
    }
}

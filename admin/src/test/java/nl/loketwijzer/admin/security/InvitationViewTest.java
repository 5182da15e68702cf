package nl.loketwijzer.admin.security;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Invitations;
import nl.loketwijzer.domain.staff.MemberDetails;
import nl.loketwijzer.domain.staff.StaffAccounts;
import nl.loketwijzer.domain.testing.StaffMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StaffMail.class)
class InvitationViewTest extends ScreenTest {

    private static final String PASSWORD = "vier kleine groene fietsen";

    private final String name = "wobbe-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Invitations invitations;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffMail mail;

    @Test
    void letsSomebodyChooseANameAndAPassword() {
        InvitationView view = open(mail.token(invite()));
        assertThat(words()).contains("Dag Wobbe.");

        username().setValue(name);
        password().setValue("kort");
        save();
        assertThat(password().getErrorMessage()).contains("minstens 12 tekens");
        assertThat(username().getValue()).isEqualTo(name);

        password().setValue(PASSWORD);
        save();
        assertThat(words()).contains("U kunt nu inloggen als " + name);
        assertThat(view.getPageTitle()).startsWith("Uw wachtwoord is bewaard");
        assertThat(accounts.find(name)).isPresent();
    }

    @Test
    void isStillThereWhenThePageIsLoadedOnceMore() {
        open(mail.token(invite()));

        open("");

        assertThat(words()).contains("Dag Wobbe.");
    }

    @Test
    void saysSoWhenTheLinkIsOver() {
        UUID id = invite();
        String token = mail.token(id);
        open(token);
        invitations.again(HOUSE, id);

        username().setValue(name);
        password().setValue(PASSWORD);
        save();

        assertThat(words()).contains("Deze link werkt niet meer.");
        assertThat(accounts.find(name)).isEmpty();
    }

    @Test
    void asksForANewLinkAndSaysTheSameToEverybody() {
        UUID id = invite();
        for (String typed : new String[] {"nobody@example.nl", mail.address(id)}) {
            navigate(LoginView.class);
            navigate(ForgottenView.class);
            find(TextField.class).single().setValue("geen adres");
            test(find(Button.class).withText("Stuur mij een link").single()).click();
            assertThat(find(TextField.class).single().getErrorMessage()).contains("naam@voorbeeld.nl");

            find(TextField.class).single().setValue(typed);
            test(find(Button.class).withText("Stuur mij een link").single()).click();
            assertThat(words()).contains("Als dit adres bij een account hoort");
        }
    }

    private UUID invite() {
        return invitations.invite(
                HOUSE,
                new MemberDetails(
                        "Wobbe", name + "@example.nl", Set.of(Role.HELPER), Set.of(new LoketId(UUID.randomUUID()))));
    }

    private InvitationView open(String token) {
        InvitationView view = navigate(InvitationView.class);
        view.open(token);
        return view;
    }

    private void save() {
        test(find(Button.class).withText("Bewaar het wachtwoord").single()).click();
    }

    private TextField username() {
        return find(TextField.class).single();
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }
}

package nl.loketwijzer.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Sessions;
import nl.loketwijzer.domain.staff.StaffAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyAccountViewTest extends ScreenTest {

    @Autowired
    Sessions sessions;

    @Test
    void showsWhereOneIsLoggedInAndEndsItAll() {
        StaffAccount me = logInCoordinator(booking.openLoket(1));
        StaffAccount other = account("Kim", Role.HELPER);
        sessions.begin(me, "FIREFOX/WINDOWS");
        sessions.begin(me, "SAFARI/IPHONE");
        sessions.begin(other, "EDGE/WINDOWS");

        navigate(MyAccountView.class);
        assertThat(words())
                .contains("Firefox op Windows", "Safari op een iPhone", me.username())
                .doesNotContain("Edge");

        test(find(Button.class).withText("Log overal uit").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(sessions.own(me.actor())).isEmpty();
        assertThat(sessions.own(other.actor())).hasSize(1);
    }
}

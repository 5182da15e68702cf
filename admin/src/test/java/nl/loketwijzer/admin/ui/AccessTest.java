package nl.loketwijzer.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AccessTest extends ScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentStaff staff;

    @Test
    void aCoordinatorCannotChooseAnothersLoket() {
        LoketId own = booking.openLoket(1);
        LoketId other = booking.openLoket(1);
        logInCoordinator(own);
        ChosenLoket chosen = context.getBean(ChosenLoket.class);

        assertThatThrownBy(() -> chosen.choose(other)).isInstanceOf(NotAllowed.class);
        assertThat(chosen.current()).map(Loket::id).contains(own);
        assertThat(chosen.own()).extracting(Loket::id).containsExactly(own);
    }

    @Test
    void aCoordinatorSeesNoMessages() {
        logInCoordinator(booking.openLoket(1));

        UI.getCurrent().navigate("berichten");

        assertThat(words()).contains("Deze pagina is er niet").doesNotContain("Onderwerp");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .doesNotContain("Berichten");
    }

    @Test
    void anAdministratorSeesEverything() {
        LoketId any = booking.openLoket(1);
        logInAdministrator();

        UI.getCurrent().navigate("berichten");

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsExactly("Vandaag", "Help iemand", "Tolken", "Openingstijden", "Loketten", "Berichten");
        assertThat(context.getBean(ChosenLoket.class).own())
                .extracting(Loket::id)
                .contains(any);
    }

    @Test
    void nobodyIsNobody() {
        assertThatThrownBy(staff::actor).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAddressThatIsNoneGetsASentence() {
        logInCoordinator(booking.openLoket(1));

        UI.getCurrent().navigate("bestaat/niet");

        assertThat(words()).contains("Deze pagina is er niet");
    }
}

package nl.loketwijzer.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.UUID;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.staff.StaffAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccessTest extends ScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentStaff staff;

    @Autowired
    JdbcClient database;

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
    void whatIsAnothersLooksAsIfItWereNotThereAndIsWrittenDown() {
        UUID foreign = UUID.randomUUID();
        LoketId other = booking.openLoket(1);
        database.sql("insert into rearrangement (id, loket_id, made_at) values (?, ?, now())")
                .params(foreign, other.value())
                .update();
        StaffAccount me = logInCoordinator(booking.openLoket(1));

        UI.getCurrent().navigate("verzet/" + foreign);

        assertThat(words()).contains("Deze pagina is er niet").doesNotContain("Gesloten en verzet");
        assertThat(database.sql("select concat(action, ' ', subject, ' ', why) from audit_entry where actor = ?")
                        .param("staff:" + me.username())
                        .query(String.class)
                        .list())
                .containsExactly("refused screen/verzet staff:" + me.username() + " does not keep loket " + other);
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
                .containsExactly(
                        "Vandaag",
                        "Help iemand",
                        "Tolken",
                        "Openingstijden",
                        "Loketten",
                        "Agenda’s",
                        "Berichten",
                        "Accounts",
                        "Logboek");
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

package nl.loketwijzer.admin.testing;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.admin.AdminApplication;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.TestDatabaseInitializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** A staff screen without a browser, on the real domain and a real MariaDB. */
@SpringBootTest(classes = AdminApplication.class, properties = "db-scheduler.enabled=false")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import(BookingFixture.class)
@ViewPackages(classes = AdminApplication.class)
@Tag("database")
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected BookingFixture booking;

    @Autowired
    StaffAccounts accounts;

    protected StaffAccount logInCoordinator(LoketId... lokets) {
        return logIn(Role.COORDINATOR, lokets);
    }

    protected StaffAccount logInCaseWorker(LoketId... lokets) {
        return logIn(Role.CASE_WORKER, lokets);
    }

    protected StaffAccount logInHelper(LoketId... lokets) {
        return logIn(Role.HELPER, lokets);
    }

    protected StaffAccount logInAdministrator() {
        return logIn(Role.ADMINISTRATOR);
    }

    @AfterEach
    protected void logOut() {
        SecurityContextHolder.clearContext();
    }

    /** Everything the screen says, in one text. */
    protected String words() {
        return words(getCurrentView().getElement().getComponent().orElseThrow());
    }

    protected static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    protected StaffAccount logIn(Role role, LoketId... lokets) {
        String name = "staff-" + UUID.randomUUID().toString().substring(0, 12);
        StaffAccount account = accounts.add(HOUSE, name, "Sam de Vries", "geheim", Set.of(role), Set.of(lokets));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        name, null, Set.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
        return account;
    }
}

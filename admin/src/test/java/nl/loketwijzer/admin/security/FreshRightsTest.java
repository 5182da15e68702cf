package nl.loketwijzer.admin.security;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.admin.AdminApplication;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.MemberDetails;
import nl.loketwijzer.domain.staff.Members;
import nl.loketwijzer.domain.staff.Sessions;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import nl.loketwijzer.domain.staff.StaffSession;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.TestDatabaseInitializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What changes about an account holds at once for whoever is logged in with it. */
@SpringBootTest(classes = AdminApplication.class, properties = "db-scheduler.enabled=false")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import(BookingFixture.class)
@Tag("database")
class FreshRightsTest {

    private static final String PASSWORD = "correct paard batterij";

    @Autowired
    WebApplicationContext context;

    @Autowired
    StaffAccounts accounts;

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    private MockMvc browser;
    private StaffAccount kim;
    private MockHttpSession session;

    @BeforeEach
    void logIn() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        String name = "kim-" + UUID.randomUUID().toString().substring(0, 12);
        kim = accounts.add(HOUSE, name, "Kim", PASSWORD, Set.of(Role.ADMINISTRATOR), Set.of());
        session = (MockHttpSession) Objects.requireNonNull(
                browser.perform(formLogin("/login").user(name).password(PASSWORD))
                        .andExpect(authenticated().withRoles("ADMINISTRATOR"))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneForViewsToo() throws Exception {
        give(Role.HELPER);

        browser.perform(get("/accounts").session(session))
                .andExpect(authenticated().withRoles("HELPER"));
        browser.perform(get("/").session(session)).andExpect(authenticated().withRoles("HELPER"));
    }

    @Test
    void aRoleThatWasGivenIsThere() throws Exception {
        give(Role.ADMINISTRATOR, Role.COORDINATOR);

        browser.perform(get("/").session(session)).andExpect(authenticated().withRoles("ADMINISTRATOR", "COORDINATOR"));
    }

    @Test
    void whoIsPutOutOfUseIsLoggedOut() throws Exception {
        accounts.add(HOUSE, kim.username() + ".2", "Sam", PASSWORD, Set.of(Role.ADMINISTRATOR), Set.of());
        members.putOutOfUse(HOUSE, kim.id());

        browser.perform(get("/").session(session)).andExpect(unauthenticated()).andExpect(status().is3xxRedirection());
    }

    @Test
    void aSessionThatWasEndedElsewhereIsOver() throws Exception {
        browser.perform(get("/").session(session)).andExpect(authenticated());
        assertThat(sessions.own(kim.actor())).hasSize(1);

        sessions.endAll(HOUSE, kim.id());

        browser.perform(get("/").session(session)).andExpect(unauthenticated());
        assertThat(sessions.own(kim.actor())).isEmpty();
    }

    @Test
    void showsWhichBrowserItIs() throws Exception {
        browser.perform(get("/").session(session).header("User-Agent", FIREFOX));

        assertThat(sessions.own(kim.actor())).extracting(StaffSession::browser).containsExactly("FIREFOX/LINUX");
        assertThat(session.getAttribute(LoggedIn.BEFORE)).as("the first time").isNull();
    }

    private void give(Role... roles) {
        var seen = members.all(HOUSE).stream()
                .filter(member -> member.id().equals(kim.id()))
                .findFirst()
                .orElseThrow();
        accounts.add(HOUSE, kim.username() + ".3", "Sam", PASSWORD, Set.of(Role.ADMINISTRATOR), Set.of());
        members.change(
                HOUSE,
                seen.id(),
                seen.version(),
                new MemberDetails("Kim", "", Set.of(roles), Set.of(new LoketId(UUID.randomUUID()))));
    }
}

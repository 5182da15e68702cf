package nl.loketwijzer.admin.security;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.admin.AdminApplication;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.StaffAccounts;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.TestDatabaseInitializer;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = AdminApplication.class, properties = "db-scheduler.enabled=false")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import(BookingFixture.class)
@Tag("database")
class LoginTest {

    private static final String PASSWORD = "correct paard batterij";

    private final String name = "login-" + UUID.randomUUID().toString().substring(0, 12);

    @Autowired
    WebApplicationContext context;

    @Autowired
    StaffAccounts accounts;

    private MockMvc browser;

    @BeforeEach
    void account() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        accounts.add(HOUSE, name, "Sam", PASSWORD, Set.of(Role.COORDINATOR), Set.of());
    }

    @Test
    void letsInWhoKnowsThePassword() throws Exception {
        login(name, PASSWORD).andExpect(authenticated().withUsername(name).withRoles("COORDINATOR"));
    }

    @Test
    void forgivesCapitalsAndSpacesInTheName() throws Exception {
        login(" " + name.toUpperCase() + " ", PASSWORD).andExpect(authenticated());
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownName() throws Exception {
        login(name, "mis").andExpect(unauthenticated()).andExpect(redirectedUrl("/login?fout"));
        login("unknown-" + name, "mis").andExpect(unauthenticated()).andExpect(redirectedUrl("/login?fout"));
        login("", "").andExpect(unauthenticated()).andExpect(redirectedUrl("/login?fout"));
        login("x".repeat(10_000), "' OR 1=1 --").andExpect(redirectedUrl("/login?fout"));
    }

    @Test
    void restsAfterFiveWrongTriesEvenWithTheRightPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            login(name, "mis").andExpect(redirectedUrl("/login?fout"));
        }
        login(name, PASSWORD).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?pauze=1"));
    }

    @Test
    void restsForANameThatDoesNotExistToo() throws Exception {
        for (int i = 0; i < 5; i++) {
            login("nobody-" + name, "mis");
        }
        login("nobody-" + name, "mis").andExpect(redirectedUrl("/login?pauze=1"));
    }

    /** Whoever guesses at a name cannot keep out its owner, who was here before. */
    @Test
    void aBrowserThatIsKnownHasItsOwnCount() throws Exception {
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(
                login(name, PASSWORD).andReturn().getRequest().getSession());
        Cookie known = Objects.requireNonNull(browser.perform(get("/").session(session))
                .andExpect(cookie().httpOnly("ADMINKNOWN", true))
                .andReturn()
                .getResponse()
                .getCookie("ADMINKNOWN"));
        for (int i = 0; i < 6; i++) {
            login(name, "mis");
        }
        login(name, PASSWORD).andExpect(redirectedUrl("/login?pauze=1"));

        loginWith(known, name, PASSWORD).andExpect(authenticated());
        Cookie forged = new Cookie("ADMINKNOWN", known.getValue().replaceFirst("^.", "x"));
        loginWith(forged, name, PASSWORD).andExpect(redirectedUrl("/login?pauze=1"));
        for (int i = 0; i < 5; i++) {
            loginWith(known, name, "mis").andExpect(redirectedUrl("/login?fout"));
        }
        loginWith(known, name, PASSWORD).andExpect(redirectedUrl("/login?pauze=1"));
    }

    private ResultActions loginWith(Cookie cookie, String user, String password) throws Exception {
        return browser.perform(post("/login")
                .with(csrf())
                .cookie(cookie)
                .param("username", user)
                .param("password", password));
    }

    @Test
    void sendsStrangersToTheLogin() throws Exception {
        browser.perform(get("/openingstijden")).andExpect(status().is3xxRedirection());
    }

    @Test
    void sendsSecurityHeaders() throws Exception {
        browser.perform(get("/openingstijden"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")));
    }

    private ResultActions login(String user, String password) throws Exception {
        return browser.perform(formLogin("/login").user(user).password(password));
    }
}

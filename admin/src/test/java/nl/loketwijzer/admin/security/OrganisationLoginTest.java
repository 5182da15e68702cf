package nl.loketwijzer.admin.security;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.admin.AdminApplication;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Members;
import nl.loketwijzer.domain.staff.Sessions;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.TestDatabaseInitializer;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Logging in at a provider that really runs: redirects, codes, signed tokens and all. */
@SpringBootTest(classes = AdminApplication.class, properties = "db-scheduler.enabled=false")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import(BookingFixture.class)
@Tag("database")
class OrganisationLoginTest {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final String ISSUER = "organisation";

    static {
        PROVIDER.start();
    }

    private final String subject = UUID.randomUUID().toString();
    private final String wished = "kim-" + subject.substring(0, 8);

    private MockMvc browser;

    @Autowired
    WebApplicationContext context;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @Autowired
    BookingFixture booking;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("loket.oidc-issuer", () -> PROVIDER.issuerUrl(ISSUER).toString());
        properties.add("loket.oidc-secret", () -> "known to both");
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void makesAnAccountWithTheRolesAndLoketsOfThere() throws Exception {
        LoketId loket = booking.openLoket(1);

        String end = logIn(subject, List.of("coordinator", "something-else"), "loket-" + loket);

        assertThat(end).endsWith("/").doesNotContain("login");
        StaffAccount account = accounts.find(wished).orElseThrow();
        assertThat(account.roles()).containsExactly(Role.COORDINATOR);
        assertThat(account.lokets()).containsExactly(loket);
        assertThat(account.displayName()).isEqualTo("Kim de Wit");
        assertThat(account.passwordHash()).isNull();
        assertThat(sessions.own(account.actor())).hasSize(1);
    }

    @Test
    void changesTheRolesWithTheNextLogin() throws Exception {
        logIn(subject, List.of("COORDINATOR", "HELPER"), "");
        logIn(subject, List.of("CASE-WORKER"), "");

        assertThat(accounts.find(wished).orElseThrow().roles()).containsExactly(Role.CASE_WORKER);
    }

    @Test
    void letsNobodyInWithoutARole() throws Exception {
        assertThat(logIn(subject, List.of("something-else"), "")).endsWith("/login?geen-toegang");
        assertThat(accounts.find(wished)).isEmpty();
    }

    @Test
    void letsNobodyInWhoWasPutOutOfUseHere() throws Exception {
        logIn(subject, List.of("HELPER"), "");
        members.putOutOfUse(HOUSE, accounts.find(wished).orElseThrow().id());

        assertThat(logIn(subject, List.of("HELPER"), "")).endsWith("/login?geen-toegang");
    }

    @Test
    void neverBecomesSomebodyWhoHasThatNameHere() throws Exception {
        StaffAccount here = accounts.add(HOUSE, wished, "Kim", "geheim", Set.of(Role.ADMINISTRATOR), Set.of());

        logIn(subject, List.of("HELPER"), "");

        assertThat(accounts.find(wished)).contains(here);
        assertThat(sessions.own(here.actor())).isEmpty();
        assertThat(members.all(HOUSE))
                .filteredOn(
                        member -> member.username() != null && member.username().matches(wished + "-[0-9a-f]{4}"))
                .singleElement()
                .satisfies(member -> assertThat(member.roles()).containsExactly(Role.HELPER));
    }

    /** Follows the redirects as a browser does: here, at the provider, and here again. Returns where it ends. */
    private String logIn(String who, List<String> roles, String lokets) throws Exception {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                ISSUER,
                who,
                "JWT",
                List.of("loketwijzer"),
                Map.of(
                        "preferred_username",
                        wished + "@example.nl",
                        "name",
                        "Kim de Wit",
                        "loketwijzer_roles",
                        roles,
                        "loketwijzer_lokets",
                        lokets),
                3600));
        MockHttpSession session = new MockHttpSession();
        String there = location(here(URI.create("/" + Organisation.PATH), session));
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(there)).build(), HttpResponse.BodyHandlers.discarding());
        String back = answer.headers().firstValue("Location").orElseThrow();
        String end = location(here(URI.create(back), session));
        here(URI.create("/"), session);
        return end;
    }

    private MockHttpServletResponse here(URI address, MockHttpSession session) throws Exception {
        return browser.perform(get(address).session(session)).andReturn().getResponse();
    }

    private static String location(MockHttpServletResponse response) {
        return String.valueOf(response.getRedirectedUrl());
    }
}

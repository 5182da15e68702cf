package nl.loketwijzer.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import nl.loketwijzer.domain.shared.Secrets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The journey of somebody who is helped opens beside a live mark only. */
@Tag("helper")
class HelpingCookieTest {

    private static final Journey TOLD = Journey.EMPTY.telling(Story.told("Mijn man is ziek"));

    @TempDir
    Path folder;

    @Test
    void opensForTenQuietMinutes() {
        withSecrets(secrets -> {
            Cookie[] begun = begun(secrets);

            assertThat(later(secrets, Duration.ofSeconds(590)).read(request(begun)))
                    .isEqualTo(TOLD);
            JourneyCookie over = later(secrets, Duration.ofMinutes(10));
            assertThat(over.isHelped(request(begun))).isFalse();
            assertThat(over.read(request(begun)))
                    .as("whatever the browser still has")
                    .isEqualTo(Journey.EMPTY);
        });
    }

    @Test
    void aSignOfLifeGivesTenMinutesMore() {
        withSecrets(secrets -> {
            MockHttpServletResponse response = new MockHttpServletResponse();
            later(secrets, Duration.ofMinutes(9)).stay(request(begun(secrets)), response);

            assertThat(later(secrets, Duration.ofMinutes(18)).read(request(response.getCookies())))
                    .isEqualTo(TOLD);
        });
    }

    @Test
    void doesNotOpenBesideAnotherHelpOrNone() {
        withSecrets(secrets -> {
            Cookie[] annie = begun(secrets);
            Cookie[] other = begun(secrets);
            JourneyCookie cookie = later(secrets, Duration.ZERO);

            assertThat(cookie.read(request(one(annie, "reis"), one(other, "hulp"))))
                    .isEqualTo(Journey.EMPTY);
            assertThat(cookie.read(request(one(annie, "reis")))).isEqualTo(Journey.EMPTY);
            assertThat(cookie.read(request(one(annie, "reis"), new Cookie("hulp", "abc"))))
                    .isEqualTo(Journey.EMPTY);
        });
    }

    @Test
    void whoIsAloneKeepsTheirJourneyAsLongAsTheBrowserIsOpen() {
        withSecrets(secrets -> {
            MockHttpServletResponse response = new MockHttpServletResponse();
            JourneyCookie cookie = later(secrets, Duration.ZERO);
            cookie.write(new MockHttpServletRequest(), response, TOLD);

            assertThat(response.getCookies()).hasSize(1);
            cookie.stay(request(response.getCookies()), response);
            assertThat(response.getCookies()).hasSize(1);
            assertThat(later(secrets, Duration.ofHours(20)).read(request(response.getCookies())))
                    .isEqualTo(TOLD);
        });
    }

    private static Cookie[] begun(Secrets secrets) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        later(secrets, Duration.ZERO).beginHelping(new MockHttpServletRequest(), response, TOLD);
        assertThat(response.getCookies()).hasSize(2).allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getMaxAge()).isEqualTo(600);
        });
        return response.getCookies();
    }

    private static Cookie one(Cookie[] cookies, String name) {
        return Objects.requireNonNull(Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElse(null));
    }

    private static MockHttpServletRequest request(Cookie... cookies) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return request;
    }

    /** As the portal is so much later. */
    private static JourneyCookie later(Secrets secrets, Duration later) {
        return new JourneyCookie(secrets, new HelpingCookie(secrets, Clock.offset(Clock.systemUTC(), later)));
    }

    private interface Use {
        void of(Secrets secrets);
    }

    private void withSecrets(Use use) {
        new ApplicationContextRunner()
                .withPropertyValues("loket.key-file=" + folder.resolve("keys.json"))
                .withBean(Secrets.class)
                .run(context -> use.of(context.getBean(Secrets.class)));
    }
}

package nl.loketwijzer.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.domain.guidance.SituationId;
import nl.loketwijzer.domain.loket.Place;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class JourneyCookieTest {

    @TempDir
    Path folder;

    @Test
    void bringsEverythingBackInAnyScript() {
        withCookie(cookie -> {
            Journey full = full("Ik ben Ayşe. \uD83D\uDE00 زوجي مريض.");

            assertThat(cookie.open(cookie.seal(full))).isEqualTo(full);
        });
    }

    @Test
    void fitsInOneCookieAtItsLargest() {
        withCookie(cookie -> {
            Story longest = Story.told("漢".repeat(2000)).with(situations(20), Crisis.VIOLENCE);

            String sealed = cookie.seal(Journey.EMPTY.telling(longest));

            assertThat(longest.text()).hasSize(Story.LONGEST);
            assertThat(longest.cut()).isTrue();
            assertThat(sealed.length()).isLessThanOrEqualTo(JourneyCookie.LARGEST);
            assertThat(cookie.open(sealed).story().text()).isEqualTo(longest.text());
        });
    }

    @Test
    void losesTheEndOfATextRatherThanAnAnswer() {
        withCookie(cookie -> {
            Journey largest = full("漢".repeat(2000));

            Journey back = cookie.open(cookie.seal(largest));

            assertThat(cookie.seal(largest).length()).isLessThanOrEqualTo(JourneyCookie.LARGEST);
            assertThat(back.plan()).isEqualTo(largest.plan());
            assertThat(back.answers()).isEqualTo(largest.answers());
            assertThat(largest.story().text()).startsWith(back.story().text());
        });
    }

    @Test
    void isEmptyWhenSomebodyChangedIt() {
        withCookie(cookie -> {
            String sealed = cookie.seal(full("verhaal"));
            char other = sealed.charAt(40) == 'A' ? 'B' : 'A';

            assertThat(cookie.open(sealed.substring(0, 40) + other + sealed.substring(41)))
                    .isEqualTo(Journey.EMPTY);
            assertThat(cookie.open("")).isEqualTo(Journey.EMPTY);
            assertThat(cookie.open("<script>")).isEqualTo(Journey.EMPTY);
        });
    }

    @Test
    void isEmptyWhenItIsOfAnotherVersion() {
        new ApplicationContextRunner()
                .withPropertyValues("loket.key-file=" + folder.resolve("keys.json"))
                .withBean(Secrets.class)
                .run(context -> {
                    Secrets secrets = context.getBean(Secrets.class);
                    byte[] old = JourneyCode.encode(full("verhaal"));
                    old[0] = 0;
                    String sealed = java.util.Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(secrets.seal(old, "journey"));

                    assertThat(cookie(secrets).open(sealed)).isEqualTo(Journey.EMPTY);
                });
    }

    @Test
    void endsWithTheBrowserAndIsHiddenFromScripts() {
        withCookie(cookie -> {
            var request = new MockHttpServletRequest();
            request.setSecure(true);
            var response = new MockHttpServletResponse();

            cookie.write(request, response, full("verhaal"));

            Cookie sent = Objects.requireNonNull(response.getCookie("reis"));
            assertThat(sent.isHttpOnly()).isTrue();
            assertThat(sent.getSecure()).isTrue();
            assertThat(sent.getMaxAge()).isEqualTo(-1);
            assertThat(sent.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.read(request)).isEqualTo(full("verhaal"));
        });
    }

    @Test
    void forgetsTheTextOnceItIsConfirmed() {
        Story told = Story.told("Mijn man is ziek").with(situations(2), null);

        assertThat(told.confirm().text()).isEmpty();
        assertThat(told.confirm().situations()).hasSize(2);
    }

    @Test
    void neverCutsASignInTwo() {
        String smileys = "\uD83D\uDE00".repeat(700);

        assertThat(Story.told("a" + smileys).text()).hasSize(949);
    }

    private static Journey full(String text) {
        Story story = Story.told(text)
                .with(situations(12), Crisis.SUICIDE)
                .choose(situations(2), situations(1))
                .withExtra("en nog iets");
        Slot slot = new Slot(loket(), Instant.parse("2026-12-01T13:30:00Z"), Duration.ofMinutes(40));
        Plan plan = Plan.NONE
                .withWhere("6712 AB", new Place("6712 Ede", "0228", "Ede", new GeoPoint(52.04, 5.66)), true)
                .withLoket(loket())
                .withTime(new HoldToken("h".repeat(43)), slot)
                .withName("Annie ".repeat(20))
                .withContact("a".repeat(60) + "@example.nl", true)
                .withReach(new Reach("+31 6 12345678", true, true))
                .withNeeds(EnumSet.allOf(Need.class))
                .withManner(Way.PHONE, "漢".repeat(50), "+31 6 12345678");
        return Journey.EMPTY
                .telling(story)
                .withAnswer("getrouwd", "ja")
                .withAnswer("huur", "unknown")
                .plan(none -> plan);
    }

    private static LoketId loket() {
        return new LoketId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    }

    private static List<SituationId> situations(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SituationId("situatie_met_een_vrij_lange_naam_" + i))
                .toList();
    }

    private static JourneyCookie cookie(Secrets secrets) {
        return new JourneyCookie(secrets, new HelpingCookie(secrets, Clock.systemUTC()));
    }

    private interface Use {
        void of(JourneyCookie cookie);
    }

    private void withCookie(Use use) {
        new ApplicationContextRunner()
                .withPropertyValues("loket.key-file=" + folder.resolve("keys.json"))
                .withBean(Secrets.class)
                .run(context -> use.of(cookie(context.getBean(Secrets.class))));
    }
}

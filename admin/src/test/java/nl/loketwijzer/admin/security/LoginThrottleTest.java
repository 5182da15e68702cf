package nl.loketwijzer.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T09:00:00Z"));
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void restsAfterFiveTries() {
        assertThat(IntStream.range(0, 7).mapToObj(i -> throttle.admits("sam")))
                .containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void letsOthersTry() {
        IntStream.range(0, 6).forEach(i -> throttle.admits("sam"));

        assertThat(throttle.admits("kim")).isTrue();
    }

    @Test
    void admitsAgainAfterTheRest() {
        IntStream.range(0, 6).forEach(i -> throttle.admits("sam"));
        now.updateAndGet(instant -> instant.plus(LoginThrottle.REST).minusSeconds(1));
        assertThat(throttle.admits("sam")).isFalse();

        now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(1)));
        assertThat(throttle.admits("sam")).isTrue();
    }

    @Test
    void forgetsAfterARightPassword() {
        IntStream.range(0, 5).forEach(i -> throttle.admits("sam"));
        throttle.forget("sam");

        assertThat(throttle.admits("sam")).isTrue();
    }
}

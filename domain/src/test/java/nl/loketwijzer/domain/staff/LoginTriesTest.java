package nl.loketwijzer.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LoginTriesTest extends StaffCase {

    private final String who = "unknown:" + UUID.randomUUID();

    @Autowired
    LoginTries tries;

    @Test
    void theRestRisesAndEnds() {
        IntStream.range(0, 5).forEach(number -> assertThat(tries.admit(who)).isZero());
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(tries.admit(who))
                    .isBetween(Duration.ofMinutes(minutes).minusSeconds(30), Duration.ofMinutes(minutes));
            assertThat(tries.admit(who))
                    .as("trying meanwhile makes it no longer")
                    .isPositive();
            pass(minutes * 60 - 30);
            assertThat(tries.admit(who)).isPositive();
            pass(30);
            assertThat(tries.admit(who)).isZero();
        }
    }

    @Test
    void othersMayTry() {
        IntStream.range(0, 7).forEach(number -> tries.admit(who));

        assertThat(tries.admit(who + "2")).isZero();
    }

    @Test
    void aRightPasswordMakesUpForAll() {
        IntStream.range(0, 5).forEach(number -> tries.admit(who));
        tries.forget(who);

        assertThat(tries.admit(who)).isZero();
    }

    @Test
    void aDayLaterAllIsForgotten() {
        IntStream.range(0, 7).forEach(number -> tries.admit(who));
        pass(86_401);

        IntStream.range(0, 5).forEach(number -> assertThat(tries.admit(who)).isZero());
    }

    @Test
    void triesAtTheSameMomentDoNotSlipThrough() throws InterruptedException {
        AtomicInteger admitted = new AtomicInteger();
        Crowd.atOnce(IntStream.range(0, 16)
                .<Runnable>mapToObj(number -> () -> {
                    if (tries.admit(who).isZero()) {
                        admitted.incrementAndGet();
                    }
                })
                .toList());

        assertThat(admitted).hasValue(5);
    }

    @Test
    void theDatabaseDoesNotKnowWho() {
        tries.admit(who);

        assertThat(database.sql("select count(*) from login_try where who = ?")
                        .param(secrets.lookup(who, "staff.try"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void pass(int seconds) {
        database.sql("update login_try set last_at = last_at - interval ? second where who = ?")
                .params(seconds, secrets.lookup(who, "staff.try"))
                .update();
    }
}

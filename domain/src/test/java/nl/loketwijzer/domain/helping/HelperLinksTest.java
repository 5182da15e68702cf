package nl.loketwijzer.domain.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.shared.Secrets;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link opens the portal once, for five minutes, and only when we made it. */
@IntegrationTest
@Tag("helper")
class HelperLinksTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final LoketId loket = new LoketId(UUID.randomUUID());
    private final Actor helper = staff(Role.HELPER, loket);

    @Autowired
    HelperLinks links;

    @Autowired
    Secrets secrets;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void opensOnce() {
        String link = links.make(helper, loket);

        assertThat(links.use(link)).isEqualTo(loket);
        dead(link);
        assertThat(links.today(helper, loket)).isEqualTo(1);
    }

    @Test
    void livesFiveMinutes() {
        dead(madeAgo(HelperLinks.LIVES));
        dead(madeAgo(HelperLinks.LIVES.plusHours(1)));

        assertThat(links.use(madeAgo(HelperLinks.LIVES.minusSeconds(20)))).isEqualTo(loket);
        assertThat(links.today(helper, loket)).as("only what opened counts").isEqualTo(1);
    }

    @Test
    void cannotBeForged() {
        String link = links.make(helper, loket);
        char other = link.charAt(30) == 'A' ? 'B' : 'A';

        dead(link.substring(0, 30) + other + link.substring(31));
        dead("");
        dead("not-a-link");
        dead("é");
        dead(java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(new byte[40], "journey")));
        assertThat(links.use(link)).isEqualTo(loket);
    }

    /** The last sign of a link holds bits that say nothing. */
    @Test
    void doesNotOpenAgainWhenItIsWrittenInAnotherWay() {
        String link = links.make(helper, loket);
        links.use(link);

        for (char last : LETTERS.toCharArray()) {
            dead(link.substring(0, link.length() - 1) + last);
        }
    }

    @Test
    void opensForOneOfTwoAtOnce() throws Exception {
        for (int round = 1; round <= 10; round++) {
            String link = links.make(helper, loket);
            assertThat(opened(link)).isEqualTo(1);
            assertThat(links.today(helper, loket)).isEqualTo(round);
        }
    }

    private int opened(String link) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                tries.add(crowd.submit(() -> {
                    go.await();
                    return opens(link);
                }));
            }
            go.countDown();
        }
        int opened = 0;
        for (Future<Boolean> one : tries) {
            opened += one.get() ? 1 : 0;
        }
        return opened;
    }

    private boolean opens(String link) {
        try {
            links.use(link);
            return true;
        } catch (NoLiveLink e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isMadeByWhoWorksThere(Role role) {
        assertThat(links.use(links.make(staff(role, loket), loket))).isEqualTo(loket);
    }

    @Test
    void isMadeByNobodyElse() {
        LoketId other = new LoketId(UUID.randomUUID());

        assertThatThrownBy(() -> links.make(helper, other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> links.today(helper, other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> links.make(Actor.CITIZEN, loket)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void leavesNothingThatTellsWhoHelped() {
        int logged = logged();

        links.use(links.make(helper, loket));

        assertThat(logged()).isEqualTo(logged);
        assertThat(columns("helper_link_used")).containsExactlyInAnyOrder("id_hash", "expires_at");
        assertThat(columns("helping_count")).containsExactlyInAnyOrder("loket_id", "day", "times");
    }

    @Test
    void usedLinksAreForgottenSoonAfterTheyAreOver() {
        byte[] old = secrets.lookup(UUID.randomUUID().toString(), "helper-link");
        database.sql(
                        "insert into helper_link_used (id_hash, expires_at) values (?, utc_timestamp(6) - interval 1 hour)")
                .param(old)
                .update();

        links.use(links.make(helper, loket));

        assertThat(database.sql("select count(*) from helper_link_used where id_hash = ?")
                        .param(old)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int logged() {
        return database.sql("select count(*) from audit_entry where actor = ?")
                .param(helper.label())
                .query(Integer.class)
                .single();
    }

    private List<String> columns(String table) {
        return database.sql("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }

    private void dead(String link) {
        assertThatThrownBy(() -> links.use(link)).isInstanceOf(NoLiveLink.class);
    }

    private String madeAgo(Duration ago) {
        return new HelperLinks(secrets, database, Clock.offset(clock, ago.negated())).make(helper, loket);
    }

    private static Actor staff(Role role, LoketId own) {
        return new Actor.Staff(UUID.randomUUID(), "helping-" + UUID.randomUUID(), Set.of(role), Set.of(own));
    }
}

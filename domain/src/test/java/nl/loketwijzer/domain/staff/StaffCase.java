package nl.loketwijzer.domain.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Message;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.shared.Secrets;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What tests of accounts share: people with names of their own, and the letters they get. */
@IntegrationTest
abstract class StaffCase {

    static final Actor HOUSE = new Actor.House("test");
    static final LoketId LOKET = new LoketId(UUID.randomUUID());
    static final String PASSWORD = "vier kleine groene fietsen";

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    StaffLetters letters;

    @Autowired
    Secrets secrets;

    @Autowired
    JdbcClient database;

    static String someName() {
        return "test-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static MemberDetails details(Set<Role> roles) {
        return new MemberDetails("Joke Janssen", someName() + "@example.nl", roles, Set.of(LOKET));
    }

    /** An account that can log in. */
    StaffAccount account(Role... roles) {
        return accounts.add(HOUSE, someName(), "Kim", PASSWORD, Set.of(roles), Set.of(LOKET));
    }

    Member member(UUID id) {
        return members.all(HOUSE).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Letters to this account as they would leave now, oldest first. */
    List<Message> letters(UUID account) {
        return drafts(account).stream()
                .flatMap(draft -> letters.write(draft).stream())
                .toList();
    }

    /** All that were put into the outbox for this account. */
    List<Draft> drafts(UUID account) {
        return database.sql("select about, content from outbox_message where subject = ? order by id")
                .param("account/" + account)
                .query((row, number) -> draft(row.getString("about"), row.getBytes("content")))
                .list();
    }

    private Draft draft(String about, byte[] content) {
        String json = new String(secrets.open(content, "outbox.content/" + about), UTF_8);
        return new Draft(
                about,
                Channel.MAIL,
                JsonMapper.shared().readTree(json).get("draft").asString());
    }

    /** The token in the latest letter. */
    String token(UUID account) {
        return letters(account)
                .getLast()
                .text()
                .lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*#", "");
    }

    /** Administrators of other tests step back. */
    void nobodyAdministers() {
        database.sql("update staff_account set active = false where id in (select account_id from staff_role"
                        + " where role = 'ADMINISTRATOR')")
                .update();
    }

    List<String> audited(UUID account) {
        return database.sql("select action from audit_entry where subject = ? order by id")
                .param("account/" + account)
                .query(String.class)
                .list();
    }
}

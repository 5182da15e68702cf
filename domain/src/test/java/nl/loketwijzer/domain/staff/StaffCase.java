package nl.loketwijzer.domain.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Letters;
import nl.loketwijzer.domain.notification.Message;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.shared.Secrets;
import nl.loketwijzer.domain.testing.IntegrationTest;
import nl.loketwijzer.domain.testing.StaffMail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    ObjectProvider<Letters> letters;

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

    List<Message> letters(UUID account) {
        return mail().letters(account);
    }

    List<Draft> drafts(UUID account) {
        return mail().drafts(account);
    }

    /** The token in the latest letter. */
    String token(UUID account) {
        return mail().token(account);
    }

    private StaffMail mail() {
        return new StaffMail(database, secrets, letters);
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

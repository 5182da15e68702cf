package nl.loketwijzer.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

@IntegrationTest
class StaffAccountsTest {

    private static final Actor HOUSE = new Actor.House("test");
    private static final LoketId LOKET = new LoketId(UUID.randomUUID());

    private final String name = "test-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    StaffAccounts accounts;

    @Test
    void findsAnAccountHoweverItsNameIsTyped() {
        StaffAccount added = accounts.add(HOUSE, name, "Joke", "geheim", Set.of(Role.COORDINATOR), Set.of(LOKET));

        StaffAccount found = accounts.find(" " + name.toUpperCase() + " ").orElseThrow();
        assertThat(found).isEqualTo(added);
        assertThat(found.actor().keeps(LOKET)).isTrue();
        assertThat(found.active()).isTrue();
    }

    @Test
    void storesOnlyABcryptHash() {
        String hash =
                accounts.add(HOUSE, name, "Joke", "geheim", Set.of(), Set.of()).passwordHash();

        assertThat(hash).startsWith("{bcrypt}$2a$10$").doesNotContain("geheim");
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches("geheim", hash))
                .isTrue();
    }

    @Test
    void refusesANameThatIsTakenOrNoName() {
        accounts.add(HOUSE, name, "Joke", "geheim", Set.of(), Set.of());
        for (String refused : new String[] {name, name.toUpperCase(), "", "a b", "x".repeat(41)}) {
            assertThatThrownBy(() -> accounts.add(HOUSE, refused, "Joke", "geheim", Set.of(), Set.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void letsOnlyAdministratorsAddAccounts() {
        Actor coordinator = new Actor.Staff(UUID.randomUUID(), "test", Set.of(Role.COORDINATOR), Set.of(LOKET));
        assertThatThrownBy(() -> accounts.add(coordinator, name, "Joke", "geheim", Set.of(), Set.of()))
                .isInstanceOf(NotAllowed.class);
        assertThat(accounts.find(name)).isEmpty();
    }

    @Test
    void findsNobodyForANameNobodyHas() {
        assertThat(accounts.find("nobody")).isEmpty();
        assertThat(accounts.find("' or 1=1 --")).isEmpty();
    }
}

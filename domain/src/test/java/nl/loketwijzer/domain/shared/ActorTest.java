package nl.loketwijzer.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final LoketId OWN = new LoketId(UUID.randomUUID());
    private static final LoketId OTHER = new LoketId(UUID.randomUUID());

    @Test
    void coordinatorKeepsTheOwnLoketsOnly() {
        Actor coordinator = staff(Role.COORDINATOR);
        assertThatCode(() -> coordinator.requireKeeps(OWN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> coordinator.requireKeeps(OTHER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(coordinator::requireAdministers).isInstanceOf(NotAllowed.class);
    }

    @Test
    void administratorAndHouseKeepAll() {
        for (Actor actor : Set.of(staff(Role.ADMINISTRATOR), new Actor.House("test"))) {
            assertThat(actor.keeps(OTHER)).isTrue();
            assertThat(actor.administers()).isTrue();
        }
    }

    @Test
    void citizenKeepsNothing() {
        assertThat(Actor.CITIZEN.keeps(OWN)).isFalse();
        assertThat(Actor.CITIZEN.administers()).isFalse();
    }

    private static Actor staff(Role role) {
        return new Actor.Staff(UUID.randomUUID(), "test", Set.of(role), Set.of(OWN));
    }
}

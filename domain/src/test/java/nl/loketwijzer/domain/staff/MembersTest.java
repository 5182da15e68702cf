package nl.loketwijzer.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Member.State;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MembersTest extends StaffCase {

    @Test
    void changesRolesAndLokets() {
        StaffAccount kim = account(Role.HELPER);
        LoketId other = new LoketId(UUID.randomUUID());

        change(kim, HOUSE, Set.of(Role.COORDINATOR), Set.of(other));

        Actor.Staff now = accounts.find(kim.username()).orElseThrow().actor();
        assertThat(now.keeps(other)).isTrue();
        assertThat(now.welcomes(LOKET)).isFalse();
        assertThat(audited(kim.id())).containsExactly("account.added", "account.changed");
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
        StaffAccount kim = account(Role.HELPER);
        Member seen = member(kim.id());
        change(kim, HOUSE, Set.of(Role.COORDINATOR), Set.of(LOKET));

        MemberDetails mine = new MemberDetails("Kim", "", Set.of(Role.CASE_WORKER), Set.of(LOKET));
        assertThatThrownBy(() -> members.change(HOUSE, seen.id(), seen.version(), mine))
                .hasMessage("CHANGED");
        assertThat(member(kim.id()).roles()).containsExactly(Role.COORDINATOR);
    }

    @Test
    void saysWhatIsMissing() {
        StaffAccount kim = account(Role.HELPER);
        Member seen = member(kim.id());

        assertThatThrownBy(() -> change(seen, new MemberDetails(" ", "", Set.of(Role.HELPER), Set.of(LOKET))))
                .hasMessage("NAME_MISSING");
        assertThatThrownBy(
                        () -> change(seen, new MemberDetails("x".repeat(81), "", Set.of(Role.HELPER), Set.of(LOKET))))
                .hasMessage("NAME_TOO_LONG");
        assertThatThrownBy(() -> change(seen, new MemberDetails("Kim", "kim@", Set.of(Role.HELPER), Set.of(LOKET))))
                .hasMessage("EMAIL_UNCLEAR");
        assertThatThrownBy(() -> change(seen, new MemberDetails("Kim", "", Set.of(), Set.of(LOKET))))
                .hasMessage("ROLES_MISSING");
        assertThatThrownBy(() -> change(seen, new MemberDetails("Kim", "", Set.of(Role.HELPER), Set.of())))
                .hasMessage("LOKETS_MISSING");
    }

    @Test
    void theAddressIsTheirsOnceTheyChoseAPassword() {
        UUID id = invitations.invite(HOUSE, details(Set.of(Role.HELPER)));
        String corrected = someName() + "@example.nl";
        change(member(id), new MemberDetails("Joke", corrected, Set.of(Role.HELPER), Set.of(LOKET)));
        assertThat(member(id).email()).isEqualTo(corrected);

        invitations.again(HOUSE, id);
        invitations.accept(token(id), someName(), PASSWORD);
        change(member(id), new MemberDetails("Joke", someName() + "@example.nl", Set.of(Role.HELPER), Set.of(LOKET)));
        assertThat(member(id).email()).isEqualTo(corrected);
    }

    @Test
    void nobodyTakesTheirOwnAdministratorRole() {
        StaffAccount kim = account(Role.ADMINISTRATOR);
        account(Role.ADMINISTRATOR);

        assertThatThrownBy(() -> change(kim, kim.actor(), Set.of(Role.HELPER), Set.of(LOKET)))
                .hasMessage("OWN_ROLE");
        assertThatThrownBy(() -> members.putOutOfUse(kim.actor(), kim.id())).hasMessage("OWN_ROLE");
        change(kim, kim.actor(), Set.of(Role.ADMINISTRATOR, Role.HELPER), Set.of(LOKET));
        assertThat(member(kim.id()).roles()).contains(Role.ADMINISTRATOR, Role.HELPER);
    }

    @Test
    void theLastAdministratorStays() {
        StaffAccount last = onlyAdministrator();
        invitations.invite(HOUSE, details(Set.of(Role.ADMINISTRATOR)));

        assertThatThrownBy(() -> change(last, HOUSE, Set.of(Role.HELPER), Set.of(LOKET)))
                .hasMessage("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> members.putOutOfUse(HOUSE, last.id())).hasMessage("LAST_ADMINISTRATOR");
        assertThat(accounts.find(last.username()).orElseThrow().active()).isTrue();
        assertThat(member(last.id()).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    /** Each takes away the other's role at the same moment. */
    @RepeatedTest(8)
    @Tag("race")
    void ofTheLastTwoOneStays() throws InterruptedException {
        StaffAccount one = onlyAdministrator();
        StaffAccount two = account(Role.ADMINISTRATOR);
        MemberDetails less = new MemberDetails("Kim", "", Set.of(Role.HELPER), Set.of(LOKET));
        Member seenOne = member(one.id());

        Crowd.atOnce(List.of(
                () -> members.change(two.actor(), seenOne.id(), seenOne.version(), less),
                () -> members.putOutOfUse(one.actor(), two.id())));

        long left = members.all(HOUSE).stream()
                .filter(member -> member.state() == State.IN_USE)
                .filter(member -> member.roles().contains(Role.ADMINISTRATOR))
                .count();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void whoIsOutOfUseComesBackAsTheyWere() {
        StaffAccount kim = account(Role.HELPER);

        members.putOutOfUse(HOUSE, kim.id());
        assertThat(accounts.find(kim.username()).orElseThrow().active()).isFalse();
        assertThat(member(kim.id()).state()).isEqualTo(State.OUT_OF_USE);

        members.takeInUse(HOUSE, kim.id());
        assertThat(accounts.find(kim.username())).contains(kim);
    }

    @Test
    void onlyAdministratorsKeepAccounts() {
        StaffAccount kim = account(Role.HELPER);
        Actor coordinator = account(Role.COORDINATOR).actor();

        assertThatThrownBy(() -> members.all(coordinator)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> change(kim, coordinator, Set.of(Role.ADMINISTRATOR), Set.of()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> members.putOutOfUse(coordinator, kim.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> members.takeInUse(coordinator, kim.id())).isInstanceOf(NotAllowed.class);
    }

    private void change(StaffAccount account, Actor actor, Set<Role> roles, Set<LoketId> lokets) {
        Member seen = member(account.id());
        members.change(actor, seen.id(), seen.version(), new MemberDetails("Kim", "", roles, lokets));
    }

    private void change(Member seen, MemberDetails details) {
        members.change(HOUSE, seen.id(), seen.version(), details);
    }

    /** All others of other tests step back. */
    private StaffAccount onlyAdministrator() {
        nobodyAdministers();
        return account(Role.ADMINISTRATOR);
    }
}

package nl.loketwijzer.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionsTest extends StaffCase {

    @Autowired
    Sessions sessions;

    @Test
    void saysWhoseItIsWithTheRolesOfNow() {
        StaffAccount kim = account(Role.HELPER);
        UUID session = sessions.begin(kim, "FIREFOX/LINUX").id();
        assertThat(sessions.holder(session)).contains(kim);

        Member seen = member(kim.id());
        members.change(
                HOUSE,
                seen.id(),
                seen.version(),
                new MemberDetails("Kim", "", Set.of(Role.COORDINATOR), Set.of(LOKET)));
        assertThat(sessions.holder(session).orElseThrow().roles()).containsExactly(Role.COORDINATOR);

        members.putOutOfUse(HOUSE, kim.id());
        assertThat(sessions.holder(session)).isEmpty();
    }

    @Test
    void tellsOfTheLoginBefore() {
        StaffAccount kim = account(Role.HELPER);
        assertThat(sessions.begin(kim, "FIREFOX/LINUX").before()).isNull();
        assertThat(sessions.begin(kim, "FIREFOX/LINUX").before()).isNotNull();
        assertThat(audited(kim.id())).endsWith("session.begun", "session.begun");
    }

    @Test
    void endsEverywhereButNotForOthers() {
        StaffAccount kim = account(Role.HELPER);
        StaffAccount sam = account(Role.HELPER);
        UUID one = sessions.begin(kim, "FIREFOX/LINUX").id();
        UUID two = sessions.begin(kim, "SAFARI/IPHONE").id();
        UUID others = sessions.begin(sam, "FIREFOX/LINUX").id();
        assertThat(sessions.own(kim.actor())).extracting(StaffSession::id).containsExactlyInAnyOrder(one, two);

        assertThatThrownBy(() -> sessions.endAll(sam.actor(), kim.id())).isInstanceOf(NotAllowed.class);
        sessions.endAll(kim.actor(), kim.id());

        assertThat(sessions.holder(one)).isEmpty();
        assertThat(sessions.holder(two)).isEmpty();
        assertThat(sessions.holder(others)).isPresent();
        sessions.endAll(account(Role.ADMINISTRATOR).actor(), sam.id());
        assertThat(sessions.holder(others)).isEmpty();
    }

    @Test
    void aNewPasswordEndsThemAll() {
        UUID id = invitations.invite(HOUSE, details(Set.of(Role.HELPER)));
        String name = someName();
        invitations.accept(token(id), name, PASSWORD);
        UUID session = sessions.begin(accounts.find(name).orElseThrow(), "FIREFOX/LINUX")
                .id();

        invitations.again(HOUSE, id);
        invitations.accept(token(id), name, "zeven rode houten stoelen");

        assertThat(sessions.holder(session)).isEmpty();
    }

    @Test
    void whatIsLongSilentIsSweptAway() {
        StaffAccount kim = account(Role.HELPER);
        UUID silent = sessions.begin(kim, "FIREFOX/LINUX").id();
        database.sql("update staff_session set seen_at = seen_at - interval 41 minute where id = ?")
                .param(silent)
                .update();
        assertThat(sessions.own(kim.actor())).isEmpty();

        sessions.begin(account(Role.HELPER), "FIREFOX/LINUX");

        assertThat(sessions.holder(silent)).isEmpty();
    }

    @Test
    void aSignOfLifeIsKept() {
        UUID session = sessions.begin(account(Role.HELPER), "FIREFOX/LINUX").id();
        database.sql("update staff_session set seen_at = seen_at - interval 30 minute where id = ?")
                .param(session)
                .update();

        StaffAccount holder = sessions.holder(session).orElseThrow();

        StaffSession seen = sessions.own(holder.actor()).getFirst();
        assertThat(seen.seenAt()).isAfterOrEqualTo(seen.begunAt());
    }
}

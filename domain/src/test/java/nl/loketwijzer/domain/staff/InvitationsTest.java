package nl.loketwijzer.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.notification.Message;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Member.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class InvitationsTest extends StaffCase {

    private final String username = someName();

    @Autowired
    Outbox outbox;

    private UUID invite() {
        return invitations.invite(HOUSE, details(Set.of(Role.COORDINATOR)));
    }

    @Test
    void whoFollowsTheLinkChoosesANameAndAPassword() {
        UUID id = invite();
        String token = token(id);
        assertThat(invitations.open(token)).contains(new Invitations.Open("Joke Janssen", null));

        invitations.accept(token, " " + username.toUpperCase() + " ", PASSWORD);

        StaffAccount account = accounts.find(username).orElseThrow();
        assertThat(account.id()).isEqualTo(id);
        assertThat(account.actor().keeps(LOKET)).isTrue();
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches(PASSWORD, account.passwordHash()))
                .isTrue();
        assertThat(member(id).state()).isEqualTo(State.IN_USE);
        assertThat(audited(id)).containsExactly("account.invited", "account.password.chosen");
    }

    @Test
    void theLetterSaysWhatToDoInTwoLanguages() {
        Message letter = letters(invite()).getFirst();

        assertThat(letter.subject()).isEqualTo("Uw toegang tot Loketwijzer");
        assertThat(letter.text()).contains("Dag Joke Janssen", "Dear Joke Janssen", "/uitnodiging#");
    }

    @Test
    void theDatabaseHoldsNeitherLinkNorAddress() {
        UUID id = invite();
        String token = token(id);

        String rows = database.sql("select * from staff_link, staff_account where account_id = id and id = ?")
                .param(id)
                .query()
                .singleRow()
                .toString();
        assertThat(rows).doesNotContain(token).doesNotContain("@example.nl");
        assertThat(drafts(id).getFirst().content()).doesNotContain(token);
    }

    @Test
    void aLinkWorksOnce() {
        String token = token(invite());
        invitations.accept(token, username, PASSWORD);

        assertThat(invitations.open(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, someName(), PASSWORD))
                .hasMessage("LINK_OVER");
    }

    @Test
    void ofTwoWhoUseItAtOnceOneSucceeds() throws InterruptedException {
        String token = token(invite());
        AtomicInteger done = new AtomicInteger();
        Crowd.atOnce(IntStream.range(0, 4)
                .<Runnable>mapToObj(number -> () -> {
                    invitations.accept(token, someName(), PASSWORD);
                    done.incrementAndGet();
                })
                .toList());

        assertThat(done).hasValue(1);
    }

    @Test
    void aLinkWorksForSevenDays() {
        UUID id = invite();
        String token = token(id);
        age(id, "7 day + interval 1 minute");
        assertThat(invitations.open(token)).isPresent();

        age(id, "1 minute");
        assertThat(invitations.open(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, username, PASSWORD)).hasMessage("LINK_OVER");
        assertThat(member(id).linkUntil()).isNull();
        assertThat(letters(id)).as("a letter that comes too late is not sent").isEmpty();
    }

    @Test
    void aRefusedPasswordLeavesTheLinkAsItWas() {
        String token = token(invite());
        String taken = account(Role.HELPER).username();

        assertThatThrownBy(() -> invitations.accept(token, username, "kort")).hasMessage("PASSWORD_SHORT");
        assertThatThrownBy(() -> invitations.accept(token, username, "jokejanssen1"))
                .hasMessage("PASSWORD_OWN");
        assertThatThrownBy(() -> invitations.accept(token, "é", PASSWORD)).hasMessage("USERNAME_UNCLEAR");
        assertThatThrownBy(() -> invitations.accept(token, taken, PASSWORD)).hasMessage("USERNAME_TAKEN");

        invitations.accept(token, username, PASSWORD);
        assertThat(accounts.find(username)).isPresent();
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        UUID id = invite();
        String before = token(id);

        invitations.again(HOUSE, id);

        assertThat(invitations.open(before)).isEmpty();
        assertThat(invitations.open(token(id))).isPresent();
        assertThat(letters(id)).as("only the newer letter leaves").hasSize(1);
    }

    @Test
    void whoForgotThePasswordKeepsTheName() {
        UUID id = invite();
        String email = member(id).email();
        invitations.accept(token(id), username, PASSWORD);

        invitations.forgotten(" " + email.toUpperCase() + " ");

        assertThat(invitations.open(token(id))).contains(new Invitations.Open("Joke Janssen", username));
        assertThat(letters(id).getLast().subject()).isEqualTo("Een nieuw wachtwoord voor Loketwijzer");
        invitations.accept(token(id), "another-name", "zeven rode houten stoelen");
        assertThat(accounts.find("another-name")).isEmpty();
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .matches(
                                "zeven rode houten stoelen",
                                accounts.find(username).orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void askingAgainAndAgainGivesOneLetter() {
        UUID id = invite();
        invitations.accept(token(id), username, PASSWORD);
        String email = member(id).email();

        invitations.forgotten(email);
        invitations.forgotten(email);

        assertThat(drafts(id)).hasSize(2);
        invitations.forgotten("nobody-" + email);
        assertThatThrownBy(() -> invitations.forgotten("geen adres")).hasMessage("EMAIL_UNCLEAR");
    }

    @Test
    void nobodyIsLetInWhoIsOutOfUse() {
        UUID id = invite();
        String token = token(id);
        String email = member(id).email();
        members.putOutOfUse(HOUSE, id);

        assertThat(invitations.open(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, username, PASSWORD)).hasMessage("LINK_OVER");
        assertThatThrownBy(() -> invitations.again(HOUSE, id)).hasMessage("OUT_OF_USE");
        invitations.forgotten(email);
        assertThat(letters(id)).isEmpty();
    }

    @Test
    void administratorsCannotReadALinkInTheOutbox() {
        UUID id = invite();
        String token = token(id);

        assertThat(outbox.latest(HOUSE, 1000))
                .noneMatch(sent -> sent.text().contains(token)
                        || sent.to().equals(member(id).email()));
    }

    @Test
    void anAddressHasOneAccount() {
        MemberDetails details = details(Set.of(Role.HELPER));
        invitations.invite(HOUSE, details);

        assertThatThrownBy(() -> invitations.invite(HOUSE, details)).hasMessage("EMAIL_TAKEN");
    }

    @Test
    void aHouseWithoutAnAdministratorInvitesTheFirst() {
        account(Role.ADMINISTRATOR);
        String email = someName() + "@example.nl";
        invitations.first(HOUSE, email);
        assertThat(members.all(HOUSE)).noneMatch(member -> email.equals(member.email()));

        nobodyAdministers();
        invitations.first(HOUSE, email);
        invitations.first(HOUSE, email);

        Member first = members.all(HOUSE).stream()
                .filter(member -> email.equals(member.email()))
                .findFirst()
                .orElseThrow();
        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(drafts(first.id())).hasSize(1);
        age(first.id(), "7 day");
        invitations.first(HOUSE, email);
        assertThat(letters(first.id())).hasSize(1);
        assertThat(invitations.open(token(first.id()))).isPresent();
    }

    @Test
    void onlyAdministratorsInvite() {
        Actor coordinator = account(Role.COORDINATOR).actor();
        UUID id = invite();

        assertThatThrownBy(() -> invitations.invite(coordinator, details(Set.of(Role.HELPER))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> invitations.again(coordinator, id)).isInstanceOf(NotAllowed.class);
    }

    private void age(UUID account, String interval) {
        database.sql("update staff_link set until = until - interval " + interval + " where account_id = ?")
                .param(account)
                .update();
    }
}

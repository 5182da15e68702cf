package nl.loketwijzer.admin.staff;

import java.util.List;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.staff.Invitations;
import nl.loketwijzer.domain.staff.Member;
import nl.loketwijzer.domain.staff.MemberDetails;
import nl.loketwijzer.domain.staff.Members;
import nl.loketwijzer.domain.staff.Sessions;

/** All accounts, in the hands of whoever is logged in. */
record Accounts(Members members, Invitations invitations, Sessions sessions, Lokets lokets, CurrentStaff staff) {

    List<Member> all() {
        return members.all(staff.actor());
    }

    void invite(MemberDetails details) {
        invitations.invite(staff.actor(), details);
    }

    void change(Member member, MemberDetails details) {
        members.change(staff.actor(), member.id(), member.version(), details);
    }

    void sendLink(Member member) {
        invitations.again(staff.actor(), member.id());
    }

    void putOutOfUse(Member member) {
        members.putOutOfUse(staff.actor(), member.id());
    }

    void takeInUse(Member member) {
        members.takeInUse(staff.actor(), member.id());
    }

    void endSessions(Member member) {
        sessions.endAll(staff.actor(), member.id());
    }

    /** By gemeente and name. */
    List<Loket> everyLoket() {
        return lokets.all();
    }

    String loketName(LoketId id) {
        return lokets.find(id).map(Loket::name).orElse("");
    }
}

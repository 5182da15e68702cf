package nl.loketwijzer.domain;

import static nl.loketwijzer.domain.Permissions.Needs.ADMINISTERS;
import static nl.loketwijzer.domain.Permissions.Needs.KEEPS;
import static nl.loketwijzer.domain.Permissions.Needs.NOTHING;
import static nl.loketwijzer.domain.Permissions.Needs.RECEIVES;
import static nl.loketwijzer.domain.Permissions.Needs.WELCOMES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.audit.Logbook;
import nl.loketwijzer.domain.audit.Wanted;
import nl.loketwijzer.domain.booking.Agendas;
import nl.loketwijzer.domain.booking.Attendance;
import nl.loketwijzer.domain.booking.BookingPolicy;
import nl.loketwijzer.domain.booking.Busyness;
import nl.loketwijzer.domain.booking.CancelReason;
import nl.loketwijzer.domain.booking.ClosureImport;
import nl.loketwijzer.domain.booking.ClosurePlan;
import nl.loketwijzer.domain.booking.CounterBookings;
import nl.loketwijzer.domain.booking.FeedOf;
import nl.loketwijzer.domain.booking.Feeds;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.Interpreter;
import nl.loketwijzer.domain.booking.Interpreters;
import nl.loketwijzer.domain.booking.Rearranging;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.ScheduleHistory;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.domain.booking.WalkInQueue;
import nl.loketwijzer.domain.booking.WalkInReports;
import nl.loketwijzer.domain.booking.Warnings;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.loket.LoketExchange;
import nl.loketwijzer.domain.loket.LoketKeeping;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Invitations;
import nl.loketwijzer.domain.staff.Members;
import nl.loketwijzer.domain.staff.Passkeys;
import nl.loketwijzer.domain.staff.Sessions;
import nl.loketwijzer.domain.staff.StaffAccounts;
import nl.loketwijzer.domain.testing.BookingFixture;

/** Which right each deed needs. A service that takes an actor has a line here for each of its methods. */
final class Permissions {

    private Permissions() {}

    /** The right, and who has it at the own loket. Administrators have all of them, everywhere. */
    enum Needs {
        KEEPS(Role.COORDINATOR),
        RECEIVES(Role.COORDINATOR, Role.CASE_WORKER),
        WELCOMES(Role.COORDINATOR, Role.CASE_WORKER, Role.HELPER),
        ADMINISTERS,
        /** It is about the actor alone. */
        NOTHING(Role.values());

        private final Set<Role> atOwnLoket;

        Needs(Role... atOwnLoket) {
            this.atOwnLoket = Set.of(atOwnLoket);
        }

        boolean allows(Role role, boolean ownLoket) {
            return this == NOTHING || role == Role.ADMINISTRATOR || (ownLoket && atOwnLoket.contains(role));
        }
    }

    /** Does it, in the name of the actor. */
    @FunctionalInterface
    interface Deed {
        void by(Actor actor, PermissionWorld world);
    }

    /** @param method {@code Service.method(OtherParameters)} */
    record Row(String method, Needs needs, Deed deed) {
        @Override
        public String toString() {
            return method + " needs " + needs.name().toLowerCase(Locale.ROOT);
        }
    }

    private static Row row(String method, Needs needs, Deed deed) {
        return new Row(method, needs, deed);
    }

    static List<Row> all() {
        return Arrays.asList(
                row("Agendas.of(LoketId)", KEEPS, (a, w) -> w.the(Agendas.class).of(a, w.loket)),
                row(
                        "Agendas.connect(DeskId, String)",
                        KEEPS,
                        (a, w) -> w.the(Agendas.class).connect(a, w.desk.id(), "https://127.0.0.1:9/agenda.ics")),
                row(
                        "Agendas.disconnect(DeskId)",
                        KEEPS,
                        (a, w) -> w.the(Agendas.class).disconnect(a, w.desk.id())),
                row(
                        "Agendas.readNow(DeskId)",
                        KEEPS,
                        (a, w) -> w.the(Agendas.class).readNow(a, w.desk.id())),
                row(
                        "Agendas.clashes(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(Agendas.class).clashes(a, w.loket)),
                row(
                        "AuditLog.record(String, String)",
                        NOTHING,
                        (a, w) -> w.the(AuditLog.class).record(a, "test.done", "test/permissions")),
                row(
                        "AuditLog.refused(String, NotAllowed)",
                        NOTHING,
                        (a, w) -> w.the(AuditLog.class).refused(a, "test/permissions", new NotAllowed("test"))),
                row(
                        "AuditLog.recordAll(List)",
                        NOTHING,
                        (a, w) -> w.the(AuditLog.class)
                                .recordAll(a, List.of(new AuditLog.Deed("test.done", "test/permissions")))),
                row(
                        "ClosureImport.plan(LoketId, DeskId, byte[])",
                        KEEPS,
                        (a, w) -> w.the(ClosureImport.class).plan(a, w.loket, null, PermissionWorld.calendar())),
                row(
                        "ClosureImport.carryOut(LoketId, DeskId, byte[], ClosurePlan)",
                        KEEPS,
                        (a, w) -> w.the(ClosureImport.class)
                                .carryOut(
                                        a,
                                        w.loket,
                                        null,
                                        PermissionWorld.calendar(),
                                        new ClosurePlan(PermissionWorld.none()))),
                row(
                        "CounterBookings.times(LoketId, LocalDate, LocalDate, Talk)",
                        RECEIVES,
                        (a, w) -> w.the(CounterBookings.class)
                                .times(a, w.loket, w.slot().date(), w.slot().date(), Talk.NORMAL)),
                row(
                        "CounterBookings.book(Slot, Talk, Visitor, HoldToken)",
                        RECEIVES,
                        (a, w) -> w.the(CounterBookings.class)
                                .book(a, w.slot(), Talk.NORMAL, BookingFixture.visitor(), HoldToken.fresh())),
                row(
                        "CounterBookings.otherTimes(DayEntry)",
                        RECEIVES,
                        (a, w) -> w.the(CounterBookings.class).otherTimes(a, w.entry())),
                row(
                        "CounterBookings.move(DayEntry, Slot)",
                        RECEIVES,
                        (a, w) -> w.the(CounterBookings.class).move(a, w.entry(), w.slot())),
                row(
                        "CounterBookings.cancel(DayEntry, CancelReason)",
                        RECEIVES,
                        (a, w) -> w.the(CounterBookings.class).cancel(a, w.entry(), CancelReason.values()[0])),
                row(
                        "CounterBookings.hears(DayEntry)",
                        RECEIVES,
                        (a, w) -> w.the(CounterBookings.class).hears(a, w.entry())),
                row("Feeds.of(LoketId)", KEEPS, (a, w) -> w.the(Feeds.class).of(a, w.loket)),
                row("Feeds.own()", NOTHING, (a, w) -> w.the(Feeds.class).own((Actor.Staff) a)),
                row("Feeds.make(FeedOf)", KEEPS, (a, w) -> w.the(Feeds.class).make(a, new FeedOf.Whole(w.loket))),
                row("Feeds.revoke(FeedOf)", KEEPS, (a, w) -> w.the(Feeds.class).revoke(a, new FeedOf.Whole(w.loket))),
                row(
                        "HelperLinks.make(LoketId)",
                        WELCOMES,
                        (a, w) -> w.the(HelperLinks.class).make(a, w.loket)),
                row(
                        "HelperLinks.today(LoketId)",
                        WELCOMES,
                        (a, w) -> w.the(HelperLinks.class).today(a, w.loket)),
                row(
                        "Informing.find(UUID)",
                        KEEPS,
                        (a, w) -> w.the(Informing.class).find(a, w.rearranged().id())),
                row(
                        "Informing.unfinished(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(Informing.class).unfinished(a, w.loket)),
                row(
                        "Informing.knows(UUID, AppointmentId, boolean)",
                        KEEPS,
                        (a, w) -> w.the(Informing.class)
                                .knows(
                                        a,
                                        w.rearranged().id(),
                                        w.rearranged().people().getFirst().id(),
                                        true)),
                row(
                        "Informing.contact(UUID, AppointmentId)",
                        KEEPS,
                        (a, w) -> w.the(Informing.class)
                                .contact(
                                        a,
                                        w.rearranged().id(),
                                        w.rearranged().people().getFirst().id())),
                row(
                        "Interpreters.needed(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(Interpreters.class).needed(a, w.loket)),
                row(
                        "Interpreters.say(DayEntry, Interpreter)",
                        KEEPS,
                        (a, w) -> w.the(Interpreters.class).say(a, w.entry(), Interpreter.ORDERED)),
                row(
                        "Invitations.invite(MemberDetails)",
                        ADMINISTERS,
                        (a, w) -> w.the(Invitations.class).invite(a, w.details())),
                row(
                        "Invitations.first(String)",
                        ADMINISTERS,
                        (a, w) -> w.the(Invitations.class).first(a, w.details().email())),
                row(
                        "Invitations.again(UUID)",
                        ADMINISTERS,
                        (a, w) -> w.the(Invitations.class).again(a, w.account())),
                row(
                        "Logbook.read(Wanted, Long)",
                        ADMINISTERS,
                        (a, w) -> w.the(Logbook.class).read(a, Wanted.ALL, null)),
                row(
                        "Logbook.actions()",
                        ADMINISTERS,
                        (a, w) -> w.the(Logbook.class).actions(a)),
                row(
                        "Logbook.export(Wanted, Appendable)",
                        ADMINISTERS,
                        (a, w) -> w.the(Logbook.class)
                                .export(a, new Wanted("nobody", "", "", null, null), new StringBuilder())),
                row("LoketExchange.export(OutputStream)", NOTHING, (a, w) -> w.export(a)),
                row(
                        "LoketExchange.plan(Path)",
                        NOTHING,
                        (a, w) -> w.the(LoketExchange.class).plan(a, w.table())),
                row(
                        "LoketExchange.carryOut(Path, ImportPlan)",
                        NOTHING,
                        (a, w) -> w.the(LoketExchange.class)
                                .carryOut(
                                        a, w.table(), w.the(LoketExchange.class).plan(a, w.table()))),
                row(
                        "LoketKeeping.open(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(LoketKeeping.class).open(a, w.loket)),
                row(
                        "LoketKeeping.save(LoketSheet)",
                        KEEPS,
                        (a, w) -> w.the(LoketKeeping.class)
                                .save(a, w.the(LoketKeeping.class).open(BookingFixture.HOUSE, w.loket))),
                row(
                        "Lokets.save(List)",
                        ADMINISTERS,
                        (a, w) -> w.the(Lokets.class)
                                .save(
                                        a,
                                        List.of(w.the(Lokets.class)
                                                .find(w.loket)
                                                .orElseThrow()))),
                row("Members.all()", ADMINISTERS, (a, w) -> w.the(Members.class).all(a)),
                row(
                        "Members.change(UUID, long, MemberDetails)",
                        ADMINISTERS,
                        (a, w) -> w.the(Members.class)
                                .change(a, w.account(), w.member().version(), w.details())),
                row(
                        "Members.putOutOfUse(UUID)",
                        ADMINISTERS,
                        (a, w) -> w.the(Members.class).putOutOfUse(a, w.account())),
                row(
                        "Members.takeInUse(UUID)",
                        ADMINISTERS,
                        (a, w) -> w.the(Members.class).takeInUse(a, w.account())),
                row(
                        "Outbox.latest(int)",
                        ADMINISTERS,
                        (a, w) -> w.the(Outbox.class).latest(a, 1)),
                row(
                        "Passkeys.add(Passkey)",
                        NOTHING,
                        (a, w) -> w.the(Passkeys.class).add((Actor.Staff) a, PermissionWorld.passkey())),
                row(
                        "Passkeys.remove(byte[])",
                        NOTHING,
                        (a, w) -> w.the(Passkeys.class).remove((Actor.Staff) a, new byte[] {1})),
                row(
                        "Rearranging.propose(ScheduleChange)",
                        KEEPS,
                        (a, w) -> w.the(Rearranging.class).propose(a, w.closure())),
                row(
                        "Rearranging.propose(Rearrangement)",
                        KEEPS,
                        (a, w) -> w.the(Rearranging.class).propose(a, w.proposed())),
                row(
                        "Rearranging.others(Rearrangement, Displaced)",
                        KEEPS,
                        (a, w) -> w.the(Rearranging.class)
                                .others(a, w.proposed(), w.proposed().people().getFirst())),
                row(
                        "Rearranging.carryOut(Rearrangement)",
                        KEEPS,
                        (a, w) -> w.the(Rearranging.class).carryOut(a, w.proposed())),
                row(
                        "Reception.day(LoketId, LocalDate)",
                        RECEIVES,
                        (a, w) ->
                                w.the(Reception.class).day(a, w.loket, w.slot().date())),
                row(
                        "Reception.week(LoketId, LocalDate)",
                        RECEIVES,
                        (a, w) ->
                                w.the(Reception.class).week(a, w.loket, w.slot().date())),
                row(
                        "Reception.today(LoketId)",
                        WELCOMES,
                        (a, w) -> w.the(Reception.class).today(a, w.loket)),
                row(
                        "Reception.mark(DayEntry, Attendance)",
                        RECEIVES,
                        (a, w) -> w.the(Reception.class).mark(a, w.entry(), Attendance.values()[0])),
                row(
                        "Reception.pulse(LoketId, LocalDate, int)",
                        WELCOMES,
                        (a, w) -> w.the(Reception.class)
                                .pulse(a, w.loket, w.slot().date(), 1)),
                row(
                        "Schedule.desks(LoketId)",
                        RECEIVES,
                        (a, w) -> w.the(Schedule.class).desks(a, w.loket)),
                row(
                        "Schedule.addDesk(LoketId, String)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).addDesk(a, w.loket, "Balie " + UUID.randomUUID())),
                row(
                        "Schedule.addDesk(Desk)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).addDesk(a, w.desk)),
                row(
                        "Schedule.saveFirst(DeskId, List)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).saveFirst(a, w.desk.id(), PermissionWorld.none())),
                row(
                        "Schedule.changeDesk(Desk)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).changeDesk(a, w.desk)),
                row(
                        "Schedule.changeDesk(Desk, Desk)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).changeDesk(a, w.desk, w.desk)),
                row(
                        "Schedule.copy(DeskId, LocalDate, Set, LocalDate, LocalDate)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class)
                                .copy(
                                        a,
                                        w.desk.id(),
                                        w.slot().date(),
                                        Set.of(w.desk.id()),
                                        w.slot().date(),
                                        null)),
                row(
                        "Schedule.save(LoketId, BookingPolicy, BookingPolicy)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).save(a, w.loket, BookingPolicy.USUAL, BookingPolicy.USUAL)),
                row(
                        "Schedule.save(OpeningRule, OpeningRule)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).save(a, w.hours(), w.hours())),
                row(
                        "ScheduleHistory.latest(LoketId, int)",
                        KEEPS,
                        (a, w) -> w.the(ScheduleHistory.class).latest(a, w.loket, 1)),
                row(
                        "ScheduleHistory.inverse(Edit)",
                        KEEPS,
                        (a, w) -> w.the(ScheduleHistory.class).inverse(a, w.edit())),
                row(
                        "ScheduleHistory.putBack(Edit)",
                        KEEPS,
                        (a, w) -> w.the(ScheduleHistory.class).putBack(a, w.edit())),
                row(
                        "Schedule.policy(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).policy(a, w.loket)),
                row(
                        "Schedule.save(LoketId, BookingPolicy)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).save(a, w.loket, BookingPolicy.USUAL)),
                row(
                        "Schedule.rules(LoketId)",
                        RECEIVES,
                        (a, w) -> w.the(Schedule.class).rules(a, w.loket)),
                row(
                        "Schedule.save(OpeningRule)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class)
                                .save(
                                        a,
                                        BookingFixture.hours(
                                                w.desk.id(),
                                                w.slot().date().getDayOfWeek(),
                                                BookingFixture.CLOSES,
                                                BookingFixture.CLOSES.plusHours(1)))),
                row(
                        "Schedule.removeRule(UUID)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).removeRule(a, w.rule())),
                row(
                        "Schedule.closures(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).closures(a, w.loket)),
                row(
                        "Schedule.save(Closure)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).save(a, w.closure())),
                row(
                        "Schedule.removeClosure(UUID)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class)
                                .removeClosure(
                                        a,
                                        w.the(Schedule.class)
                                                .save(BookingFixture.HOUSE, w.closure())
                                                .id())),
                row(
                        "Schedule.unreached(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).unreached(a, w.loket)),
                row(
                        "Schedule.contact(AppointmentId)",
                        KEEPS,
                        (a, w) -> w.the(Schedule.class).contact(a, w.entry().id())),
                row("Sessions.own()", NOTHING, (a, w) -> w.the(Sessions.class).own((Actor.Staff) a)),
                row(
                        "Sessions.lastLogin()",
                        NOTHING,
                        (a, w) -> w.the(Sessions.class).lastLogin((Actor.Staff) a)),
                row(
                        "Sessions.endAll(UUID)",
                        ADMINISTERS,
                        (a, w) -> w.the(Sessions.class).endAll(a, w.account())),
                row(
                        "StaffAccounts.add(String, String, String, Set, Set)",
                        ADMINISTERS,
                        (a, w) -> w.the(StaffAccounts.class)
                                .add(
                                        a,
                                        "perm-" + UUID.randomUUID().toString().substring(0, 12),
                                        "Kim",
                                        "geheim",
                                        Set.of(Role.HELPER),
                                        Set.of(w.loket))),
                row(
                        "WaitingList.count(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(WaitingList.class).count(a, w.loket)),
                row(
                        "Warnings.of(LoketId)",
                        KEEPS,
                        (a, w) -> w.the(Warnings.class).of(a, w.loket)),
                row(
                        "WalkInQueue.take(LoketId)",
                        WELCOMES,
                        (a, w) -> w.the(WalkInQueue.class).take(a, w.loket)),
                row(
                        "WalkInQueue.open(LoketId)",
                        WELCOMES,
                        (a, w) -> w.the(WalkInQueue.class).open(a, w.loket)),
                row(
                        "WalkInQueue.callNext(LoketId, DeskId)",
                        RECEIVES,
                        (a, w) -> w.the(WalkInQueue.class).callNext(a, w.loket, w.desk.id())),
                row(
                        "WalkInQueue.done(Ticket)",
                        RECEIVES,
                        (a, w) -> w.the(WalkInQueue.class).done(a, w.ticket())),
                row(
                        "WalkInQueue.left(Ticket)",
                        WELCOMES,
                        (a, w) -> w.the(WalkInQueue.class).left(a, w.ticket())),
                row(
                        "WalkInReports.report(LoketId, Busyness)",
                        RECEIVES,
                        (a, w) -> w.the(WalkInReports.class).report(a, w.loket, Busyness.values()[0])));
    }
}

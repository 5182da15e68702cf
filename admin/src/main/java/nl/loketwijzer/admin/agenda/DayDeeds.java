package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.Attendance;
import nl.loketwijzer.domain.booking.CounterBookings;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.NotYet;
import nl.loketwijzer.domain.booking.Overtaken;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Schedule;

/** What staff can do with an appointment in the list. */
@SpringComponent
class DayDeeds {

    private final Reception reception;
    private final CounterBookings counter;
    private final Schedule schedule;
    private final CurrentStaff staff;

    DayDeeds(Reception reception, CounterBookings counter, Schedule schedule, CurrentStaff staff) {
        this.reception = reception;
        this.counter = counter;
        this.schedule = schedule;
        this.staff = staff;
    }

    /** For one list, which is told when something changed. */
    Bound of(Runnable changed) {
        return new Bound(changed);
    }

    /** The deeds, with whom to tell. */
    class Bound {

        private final Runnable changed;

        private Bound(Runnable changed) {
            this.changed = changed;
        }

        boolean mayCall(DayEntry entry) {
            return staff.actor().keeps(entry.slot().loket());
        }

        List<String> contact(DayEntry entry) {
            return schedule.contact(staff.actor(), entry.id());
        }

        void mark(DayEntry entry, Attendance attendance) {
            run(() -> reception.mark(staff.actor(), entry, attendance));
        }

        void move(DayEntry entry) {
            open(() -> new MoveDialog(counter, staff, entry, this::run).open());
        }

        void cancel(DayEntry entry) {
            open(() -> new CancelDialog(counter, staff, entry, this::run).open());
        }

        private void open(Runnable dialog) {
            try {
                dialog.run();
            } catch (Overtaken e) {
                Notice.problem(text("admin.agenda.overtaken"));
                changed.run();
            }
        }

        /** When a colleague or the person was faster, the list shows how it stands now. */
        private void run(Runnable deed) {
            try {
                deed.run();
            } catch (Overtaken e) {
                Notice.problem(text("admin.agenda.overtaken"));
            } catch (NotYet e) {
                Notice.problem(text("admin.agenda.notYet"));
            }
            changed.run();
        }
    }
}

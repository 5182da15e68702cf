package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.loketwijzer.domain.booking.OpeningRule.Kind;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever keeps a loket had better see to. */
@BookingTest
@Tag("coordinator")
class WarningsTest {

    @Autowired
    Warnings warnings;

    @Autowired
    Schedule schedule;

    @Autowired
    BookingFixture fixture;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Slot.ZONE);

    @Test
    void aLoketWhereAllIsWellIsSilent() {
        assertThat(warnings.of(HOUSE, fixture.openLoket(1))).isEmpty();
    }

    @Test
    void aLoketThatIsFullForFiveWorkingDaysRunsDry() {
        LoketId loket = fixture.openLoket(1);
        schedule.save(
                HOUSE,
                new Closure(
                        null,
                        loket,
                        null,
                        today.atStartOfDay(),
                        today.plusDays(30).atStartOfDay(),
                        ""));

        assertThat(warnings.of(HOUSE, loket)).singleElement().isInstanceOfSatisfying(Warning.RunsDry.class, dry -> {
            assertThat(dry.free()).isZero();
            assertThat(dry.until()).isAfterOrEqualTo(today.plusDays(4)).isBeforeOrEqualTo(today.plusDays(14));
            assertThat(dry.until().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
    }

    @Test
    void whereNobodyBooksNothingRunsDry() {
        LoketId loket = fixture.emptyLoket(false);
        fixture.walkInToday(loket);

        assertThat(warnings.of(HOUSE, loket)).isEmpty();
    }

    @Test
    void hoursThatEndSoonAreTold() {
        LoketId loket = fixture.openLoket(1);
        Desk desk = schedule.addDesk(HOUSE, loket, "Balie 2");
        OpeningRule ending = evening(desk, today.minusDays(10), today.plusDays(10));
        schedule.save(HOUSE, ending);
        assertThat(warnings.of(HOUSE, loket)).containsExactly(new Warning.HoursEnd("Balie 2", today.plusDays(10)));

        schedule.save(HOUSE, evening(desk, today.plusDays(11), null));

        assertThat(warnings.of(HOUSE, loket)).isEmpty();
    }

    @Test
    void anExampleIsToldToBeUnchecked() {
        assertThat(warnings.of(HOUSE, fixture.emptyLoket(true))).containsExactly(new Warning.Unchecked());
    }

    @Test
    void moreNoShowsThanUsualAreTold() {
        LoketId loket = fixture.openLoket(1);
        was(loket, 40, 18, "DONE");
        was(loket, 41, 2, "NOT_COME");
        was(loket, 3, 5, "DONE");
        was(loket, 4, 2, "NOT_COME");
        assertThat(warnings.of(HOUSE, loket)).isEmpty();

        was(loket, 5, 1, "NOT_COME");

        assertThat(warnings.of(HOUSE, loket)).containsExactly(new Warning.NoShows(3, 8));
    }

    /** So many appointments of so many days ago. */
    private void was(LoketId loket, int daysAgo, int count, String state) {
        for (int number = 0; number < count; number++) {
            AppointmentId id = fixture.take(fixture.freeSlot(loket)).id();
            jdbc.sql("update appointment set starts_at = utc_timestamp() - interval ? day where id = ?")
                    .params(daysAgo, id.value())
                    .update();
            jdbc.sql(
                            "insert into attendance (appointment_id, sequence, state, marked_at) values (?, 0, ?, utc_timestamp())")
                    .params(id.value(), state)
                    .update();
        }
    }

    private static OpeningRule evening(Desk desk, LocalDate from, @Nullable LocalDate until) {
        return new OpeningRule(
                null,
                desk.id(),
                DayOfWeek.TUESDAY,
                LocalTime.of(18, 0),
                LocalTime.of(20, 0),
                Kind.BOOKABLE,
                from,
                until);
    }
}

package nl.loketwijzer.domain.booking;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;

/** A test of booking on the real database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("booking")
@IntegrationTest
@Import({BookingFixture.class, BookingLedger.class, BookingProbe.class})
@interface BookingTest {}

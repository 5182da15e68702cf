package nl.loketwijzer.domain.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one reading. */
public sealed interface CalendarReading {

    /**
     * The agenda was read.
     *
     * @param times in no order; they may overlap
     */
    record Read(List<BusyTime> times, Version version) implements CalendarReading {
        public Read {
            times = List.copyOf(times);
        }
    }

    /** Nothing changed since the version that was known. */
    record Same() implements CalendarReading {}

    /** It could not be read: when somebody is busy there is not known. */
    record Failed(CalendarProblem problem) implements CalendarReading {}

    /** How the other system names what it sent (RFC 9110, section 13). */
    record Version(@Nullable String etag, @Nullable String lastModified) {

        /** Of an agenda that was not read yet, or must be read whole. */
        public static final Version UNKNOWN = new Version(null, null);

        boolean isKnown() {
            return etag != null || lastModified != null;
        }
    }
}

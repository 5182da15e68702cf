package nl.loketwijzer.portal.booking;

import java.util.Map;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.ui.Texts;

/** Where the screens from time to confirmation are. */
public final class BookingNavigation {

    public static final String TIME = "tijd";
    public static final String BOOKED = "bevestigd";

    /** What somebody needs comes first: it tells which lokets and times fit. */
    public static final String NEEDS = "nodig";

    /** Which language the interpreter speaks. */
    static final String SPOKEN = "spreektaal";

    static final String NAME = "naam";
    static final String CONTACT = "bereik";
    static final String CHECK = "controleren";

    private static final int STEPS = 4;

    private BookingNavigation() {}

    /** Loket, time, who you are, and once more all of it. */
    public static Progress progress(int step, Texts texts) {
        return new Progress(texts.get("booking.step", Map.of("step", step, "steps", STEPS)), step, STEPS);
    }
}

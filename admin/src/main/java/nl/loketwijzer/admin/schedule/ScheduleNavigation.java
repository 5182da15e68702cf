package nl.loketwijzer.admin.schedule;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Closure;

/** The way to the opening hours. */
public final class ScheduleNavigation {

    private ScheduleNavigation() {}

    /** Opens the hours of the chosen loket. */
    public static void open() {
        UI.getCurrent().navigate(ScheduleView.class);
    }

    /** Opens the form of a closure, filled in: people in it get new times there. */
    public static void close(Closure closure) {
        ComponentUtil.setData(UI.getCurrent(), Closure.class, closure);
        open();
    }

    /** When a closure is, in words. */
    public static String when(Closure closure) {
        return Days.of(closure);
    }

    /** What {@link #close} asked for, once. */
    static Optional<Closure> wanted() {
        Closure closure = ComponentUtil.getData(UI.getCurrent(), Closure.class);
        ComponentUtil.setData(UI.getCurrent(), Closure.class, null);
        return Optional.ofNullable(closure);
    }
}

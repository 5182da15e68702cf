package nl.loketwijzer.admin.schedule;

import com.vaadin.flow.component.UI;

/** The way to the opening hours. */
public final class ScheduleNavigation {

    private ScheduleNavigation() {}

    /** Opens the hours of the chosen loket. */
    public static void open() {
        UI.getCurrent().navigate(ScheduleView.class);
    }
}

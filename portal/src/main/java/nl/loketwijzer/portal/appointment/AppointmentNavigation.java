package nl.loketwijzer.portal.appointment;

/** Where an appointment that stands can be seen and changed. */
public final class AppointmentNavigation {

    public static final String APPOINTMENT = "afspraak";
    /** The calendar file of the appointment that this browser knows. */
    public static final String CALENDAR = "afspraak.ics";
    /** Where somebody says that they would come earlier. */
    public static final String WAITING = "wachtlijst";

    static final String CODE = "code";
    static final String ALL = "mijn-afspraken";
    static final String MOVE = "verplaatsen";
    static final String CANCEL = "afzeggen";
    static final String REMINDER = "bericht";
    static final String EARLIER = "eerder";

    private AppointmentNavigation() {}
}

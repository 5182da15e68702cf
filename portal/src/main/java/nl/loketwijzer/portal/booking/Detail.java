package nl.loketwijzer.portal.booking;

import nl.loketwijzer.portal.frame.Visit;

/** Changing one answer leads back to where all of them stand, not through the walk again. */
final class Detail {

    /** Behind the address of a screen whose answer is being changed. */
    static final String CHANGE = "wijzig";

    private Detail() {}

    static String change(String screen) {
        return screen + "/" + CHANGE;
    }

    /** Where a step leads: on or back, or to the list of answers when one of them is being changed. */
    static String unlessChanging(Visit visit, String otherwise) {
        return visit.detail().equals(CHANGE) ? BookingNavigation.CHECK : otherwise;
    }
}

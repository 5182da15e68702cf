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

    static String next(Visit visit, String otherwise) {
        return visit.detail().equals(CHANGE) ? BookingNavigation.CHECK : otherwise;
    }

    static String back(Visit visit, String otherwise) {
        return next(visit, otherwise);
    }
}

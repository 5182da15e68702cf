package nl.loketwijzer.domain.loket;

/** What a loket has for somebody who needs it. */
public enum Facility {
    /** One that can be reached in a wheelchair. */
    TOILET("toilet"),
    /** For hearing aids. */
    HEARING_LOOP("ringleiding"),
    /** For people with a disability, at the door. */
    PARKING("parkeerplaats");

    private final String word;

    Facility(String word) {
        this.word = word;
    }

    /** As it stands in tables that staff exchange. */
    String word() {
        return word;
    }
}

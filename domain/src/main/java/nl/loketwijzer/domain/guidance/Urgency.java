package nl.loketwijzer.domain.guidance;

/** The order of urgency (domain guide, part 1): what comes first stands first. */
public enum Urgency {
    SAFETY,
    ROOF,
    INCOME,
    DEBT,
    REST
}

package nl.loketwijzer.domain.shared;

/** What a member of staff may do. A role counts for the own lokets only, except ADMINISTRATOR. */
public enum Role {
    /** Keeps hours, closures, desks and appointments of the own lokets. */
    COORDINATOR,
    /** Keeps lokets and accounts; sees every loket. */
    ADMINISTRATOR
}

package nl.loketwijzer.domain.shared;

/** What a member of staff may do. A role counts for the own lokets only, except ADMINISTRATOR. */
public enum Role {
    /** Staff and volunteers of an IDO: helps people through the portal, sees who comes today. */
    HELPER,
    /** Overheidsdienstverlener: receives people at the desk, sees their appointments. */
    CASE_WORKER,
    /** Keeps hours, closures, desks and appointments of the own lokets. */
    COORDINATOR,
    /** Keeps lokets and accounts; sees every loket. */
    ADMINISTRATOR
}

package nl.loketwijzer.domain.audit;

import nl.loketwijzer.domain.shared.Actor;

/** Who looked at or changed what. Joins the running transaction. Holds ids and names of things, never personal data. */
public interface AuditLog {

    /**
     * @param action what was done, {@code appointment.cancelled}
     * @param subject what it was done to, {@code appointment/ID}
     */
    void record(Actor actor, String action, String subject);
}

package nl.loketwijzer.admin.security;

import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down that somebody of staff tried what is not theirs. */
@Component
public class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final AuditLog audit;
    private final CurrentStaff staff;

    Refusals(AuditLog audit, CurrentStaff staff) {
        this.audit = audit;
        this.staff = staff;
    }

    /** @param screen the first part of its address; what stands behind it may be anything that was typed */
    public void note(NotAllowed refusal, String screen) {
        LOG.warn("refused: {}", refusal.getMessage());
        try {
            audit.refused(staff.actor(), "screen/" + screen, refusal);
        } catch (NotAllowed nobody) {
            LOG.warn("by nobody: the session is over");
        }
    }
}

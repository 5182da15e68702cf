package nl.loketwijzer.domain.staff;

/** An account, a name or a password that cannot be so; nothing was saved. */
public final class AccountRefused extends RuntimeException {

    private final Reason reason;

    AccountRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Each has its sentence under {@code admin} key {@code staff.refused.REASON}. */
    public enum Reason {
        NAME_MISSING,
        NAME_TOO_LONG,
        EMAIL_UNCLEAR,
        EMAIL_TAKEN,
        ROLES_MISSING,
        LOKETS_MISSING,
        /** Nobody takes their own administrator role, or their own account. */
        OWN_ROLE,
        LAST_ADMINISTRATOR,
        /** Somebody else changed this account meanwhile. */
        CHANGED,
        OUT_OF_USE,
        /** No mail address is known. */
        NO_ADDRESS,
        /** Used, replaced by a newer one, or too old. */
        LINK_OVER,
        USERNAME_UNCLEAR,
        USERNAME_TAKEN,
        PASSWORD_SHORT,
        PASSWORD_LONG,
        /** The own name or address stands in it. */
        PASSWORD_OWN,
        PASSWORD_KNOWN,
        PASSWORD_KEYS,
        PASSWORD_REPEATS,
        PASSWORD_ROW,
        PASSWORD_DATE,
        PASSWORD_WEAK
    }
}

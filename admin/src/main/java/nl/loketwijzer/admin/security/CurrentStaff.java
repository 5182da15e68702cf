package nl.loketwijzer.admin.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import org.springframework.stereotype.Component;

/** The member of staff behind the screen. Read anew each time, so a right that was taken away is gone at once. */
@Component
public class CurrentStaff {

    private final AuthenticationContext authentication;
    private final StaffAccounts accounts;

    CurrentStaff(AuthenticationContext authentication, StaffAccounts accounts) {
        this.authentication = authentication;
        this.accounts = accounts;
    }

    /** @throws NotAllowed when nobody is logged in, or the account is no longer in use */
    public StaffAccount account() {
        return authentication
                .getPrincipalName()
                .flatMap(accounts::find)
                .filter(StaffAccount::active)
                .orElseThrow(() -> new NotAllowed("nobody is logged in"));
    }

    /** @throws NotAllowed when nobody is logged in, or the account is no longer in use */
    public Actor.Staff actor() {
        return account().actor();
    }

    public void logOut() {
        authentication.logout();
    }
}

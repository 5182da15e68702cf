package nl.loketwijzer.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.domain.staff.Sessions;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import org.springframework.stereotype.Component;

/** Ties a session of this node to its row, by which it can be seen and ended from anywhere. */
@Component
class LoggedIn implements HttpSessionListener {

    /** When they logged in the time before; there until it was said. */
    static final String BEFORE = "staff.before";

    private static final String SESSION = "staff.session";

    private final Sessions sessions;
    private final StaffAccounts accounts;
    private final KnownBrowser browser;

    LoggedIn(Sessions sessions, StaffAccounts accounts, KnownBrowser browser) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.browser = browser;
    }

    /**
     * Who this is, read anew. The first request after a login, in whichever way, begins the row.
     *
     * @return empty when the session was ended, or the account is not in use
     */
    Optional<StaffAccount> account(String name, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        UUID id = (UUID) session.getAttribute(SESSION);
        if (id == null) {
            return accounts.find(name).filter(StaffAccount::active).map(account -> begin(account, request, response));
        }
        Optional<StaffAccount> holder = sessions.holder(id);
        if (holder.isPresent() && !holder.get().username().equals(name)) {
            sessions.end(id);
            session.removeAttribute(SESSION);
            return account(name, request, response);
        }
        return holder;
    }

    private StaffAccount begin(StaffAccount account, HttpServletRequest request, HttpServletResponse response) {
        Sessions.Begun begun = sessions.begin(account, Browsers.of(request.getHeader("User-Agent")));
        request.getSession().setAttribute(SESSION, begun.id());
        request.getSession().setAttribute(BEFORE, begun.before());
        browser.remember(request, response, account.username());
        return account;
    }

    /** Logged out, or away too long. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        UUID id = (UUID) event.getSession().getAttribute(SESSION);
        if (id == null) {
            return;
        }
        try {
            sessions.end(id);
        } catch (RuntimeException e) {
            if (!Outage.is(e)) {
                throw e;
            }
            // it is swept away when it was silent long enough
        }
    }
}

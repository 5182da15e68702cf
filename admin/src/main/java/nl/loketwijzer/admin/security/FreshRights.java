package nl.loketwijzer.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the roles anew with each request: one that was taken away is gone with the next click, for views too. Who is not
 * to be let in any more is logged out.
 */
class FreshRights extends OncePerRequestFilter {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final StaffAccounts accounts;

    FreshRights(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && trust.isAuthenticated(login)) {
            renew(login, request, response);
        }
        chain.doFilter(request, response);
    }

    private void renew(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        Optional<StaffAccount> account;
        try {
            account = accounts.find(login.getName()).filter(StaffAccount::active);
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                return; // no service answers either while the database is away: the screen says so
            }
            throw e;
        }
        if (account.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, login);
        } else if (!Rights.areThose(login, account.get())) {
            SecurityContext renewed = SecurityContextHolder.createEmptyContext();
            renewed.setAuthentication(Rights.renewed(login, account.get()));
            SecurityContextHolder.setContext(renewed);
            sessions.saveContext(renewed, request, response);
        }
    }
}

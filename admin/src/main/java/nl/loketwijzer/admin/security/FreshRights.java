package nl.loketwijzer.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.domain.staff.StaffAccount;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads session and roles anew with each request, and an open screen asks every 45 seconds: a role that was taken away is
 * gone within a minute, for views too; what stands on the screen stays until the next click. Who is not to be let in any
 * more is logged out.
 */
class FreshRights extends OncePerRequestFilter {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final LoggedIn loggedIn;
    private final SecurityContextHolderStrategy holder;

    /** @param holder the one that Vaadin and the filters share */
    FreshRights(LoggedIn loggedIn, SecurityContextHolderStrategy holder) {
        this.loggedIn = loggedIn;
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = holder.getContext().getAuthentication();
        if (login != null && trust.isAuthenticated(login)) {
            renew(login, request, response);
        }
        chain.doFilter(request, response);
    }

    private void renew(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        Optional<StaffAccount> account;
        try {
            account = loggedIn.account(login.getName(), request, response);
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                return; // no service answers either while the database is away: the screen says so
            }
            throw e;
        }
        if (account.isEmpty()) {
            var out = new SecurityContextLogoutHandler();
            out.setSecurityContextHolderStrategy(holder);
            out.logout(request, response, login);
        } else if (!Rights.areThose(login, account.get())) {
            SecurityContext renewed = holder.createEmptyContext();
            renewed.setAuthentication(Rights.renewed(login, account.get()));
            holder.setContext(renewed);
            contexts.saveContext(renewed, request, response);
        }
    }
}

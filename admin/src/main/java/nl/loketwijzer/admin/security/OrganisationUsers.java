package nl.loketwijzer.admin.security;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.AccountRefused;
import nl.loketwijzer.domain.staff.OrganisationAccounts;
import nl.loketwijzer.domain.staff.OrganisationMember;
import nl.loketwijzer.domain.staff.StaffAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Reads who somebody is, with which roles and lokets, from the claims of their organisation. */
@Component
class OrganisationUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService claims = new OidcUserService();
    private final OrganisationSettings settings;
    private final OrganisationAccounts accounts;
    private final Lokets lokets;

    OrganisationUsers(OrganisationSettings settings, OrganisationAccounts accounts, Lokets lokets) {
        this.settings = settings;
        this.accounts = accounts;
        this.lokets = lokets;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = claims.loadUser(request);
        try {
            return new Known(user, accounts.login(member(user)));
        } catch (NotAllowed | AccountRefused refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error("access_denied"), refused);
        }
    }

    private OrganisationMember member(OidcUser user) {
        String username = user.getClaimAsString(settings.usernameClaim());
        return new OrganisationMember(
                user.getIssuer() + " " + user.getSubject(),
                Objects.requireNonNullElse(username, user.getSubject()),
                Objects.requireNonNullElse(user.getFullName(), ""),
                words(user.getClaim(settings.rolesClaim()))
                        .flatMap(word -> role(word).stream())
                        .collect(toSet()),
                words(user.getClaim(settings.loketsClaim()))
                        .flatMap(word -> loket(word).stream())
                        .collect(toSet()));
    }

    /** A list, or words in one text. */
    private static Stream<String> words(@Nullable Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().map(String::valueOf);
        }
        return claim == null
                ? Stream.empty()
                : Arrays.stream(claim.toString().split("[\\s,]+")).filter(word -> !word.isEmpty());
    }

    /** What is no role of ours is of something else. */
    private static Optional<Role> role(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    /** By its number or by the last part of its address. */
    private Optional<LoketId> loket(String word) {
        return lokets.all().stream()
                .filter(loket -> Set.of(loket.id().toString(), loket.slug()).contains(word.strip()))
                .map(Loket::id)
                .findFirst();
    }

    /** Somebody of the organisation, by the name of their account here. */
    private static final class Known extends DefaultOidcUser {
        private final String username;

        Known(OidcUser user, StaffAccount account) {
            super(Rights.of(account), user.getIdToken(), user.getUserInfo());
            this.username = account.username();
        }

        @Override
        public String getName() {
            return username;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known known && known.username.equals(username) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return username.hashCode();
        }
    }
}

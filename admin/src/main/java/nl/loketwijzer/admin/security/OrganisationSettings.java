package nl.loketwijzer.admin.security;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The provider of the organisation, and in which claims it says what. All by environment, {@code LOKET_OIDC_ISSUER} and so
 * on; see docs/accounts.md.
 *
 * @param issuer address of the provider; empty: off
 * @param name how staff call it, on the button
 */
@Component
record OrganisationSettings(
        @Value("${loket.oidc-issuer:}") String issuer,
        @Value("${loket.oidc-client:loketwijzer}") String client,
        @Value("${loket.oidc-secret:}") String secret,
        @Value("${loket.oidc-scopes:openid,profile}") List<String> scopes,
        @Value("${loket.oidc-name:}") String name,

        @Value("${loket.oidc-username-claim:preferred_username}")
        String usernameClaim,

        @Value("${loket.oidc-roles-claim:loketwijzer_roles}")
        String rolesClaim,

        @Value("${loket.oidc-lokets-claim:loketwijzer_lokets}")
        String loketsClaim) {

    boolean isOn() {
        return !issuer.isBlank();
    }

    @Override
    public String toString() {
        return "OrganisationSettings[" + issuer + "]";
    }
}

package nl.loketwijzer.admin.security;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Logging in at one's own organisation (OpenID Connect). Off without {@code LOKET_OIDC_ISSUER}. */
@Component
class Organisation {

    /** Where logging in there begins. */
    static final String PATH = "oauth2/authorization/organisation";

    private static final Logger LOG = LoggerFactory.getLogger(Organisation.class);

    private final OrganisationSettings settings;
    private final OrganisationUsers users;

    Organisation(OrganisationSettings settings, OrganisationUsers users) {
        this.settings = settings;
        this.users = users;
    }

    boolean isOn() {
        return settings.isOn();
    }

    String name() {
        return settings.name();
    }

    void letIn(HttpSecurity http) throws Exception {
        if (!isOn()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/" + LoginView.PATH)
                .clientRegistrationRepository(new SupplierClientRegistrationRepository(
                        () -> new InMemoryClientRegistrationRepository(List.of(registration()))))
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .userInfoEndpoint(info -> info.oidcUserService(users))
                .failureHandler((request, response, refused) -> {
                    LOG.warn("not let in from the own organisation: {}", refused.getMessage());
                    response.sendRedirect(
                            request.getContextPath() + "/" + LoginView.PATH + "?" + LoginView.NOT_FROM_THERE);
                }));
    }

    /** Asked when somebody first logs in there, not at the start: admin starts without the organisation. */
    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId("organisation")
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .scope(settings.scopes())
                .build();
    }
}

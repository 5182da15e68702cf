package nl.loketwijzer.admin.security;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Gives the session another id when somebody logs in with a passkey: who knew the old one is not logged in with them. */
class FreshSession implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    @Override
    public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        return filter;
    }
}

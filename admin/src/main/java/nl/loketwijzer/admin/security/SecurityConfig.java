package nl.loketwijzer.admin.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything behind a login, but the login itself, its style sheet and the health check. */
@Configuration
class SecurityConfig {

    /** Vaadin's own script needs inline script and eval; nothing comes from another site. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain staffOnly(
            HttpSecurity http,
            LoggedIn loggedIn,
            AdminSite site,
            Organisation organisation,
            SecurityContextHolderStrategy holder)
            throws Exception {
        // the filters of passkeys take the one that is there when they are made, and must see the same login as
        // Vaadin's
        SecurityContextHolder.setContextHolderStrategy(holder);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/staff.css", "/staff-icon.svg", "/passkeys.js", "/actuator/health", "/actuator/health/*")
                .permitAll()
                // Leads on into the portal; whether somebody may is asked there. What is no screen is refused else.
                .requestMatchers(HttpMethod.GET, "/help-iemand/*/*")
                .authenticated()
                .requestMatchers("/webauthn/**")
                .authenticated());
        http.with(VaadinSecurityConfigurer.vaadin(), staff -> staff.loginView(LoginView.class));
        http.formLogin(form -> form.failureHandler(SecurityConfig::refuse));
        http.webAuthn(keys -> keys.rpName("Loketwijzer")
                .rpId(site.host())
                .allowedOrigins(site.origin())
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new FreshSession()));
        organisation.letIn(http);
        http.addFilterBefore(new FreshRights(loggedIn, holder), AnonymousAuthenticationFilter.class);
        http.headers(SecurityConfig::headers);
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        String answer = e instanceof TooManyTries tries ? LoginView.REST + "=" + tries.minutes() : LoginView.WRONG;
        response.sendRedirect(request.getContextPath() + "/" + LoginView.PATH + "?" + answer);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    /** Small pages of Vaadin lose the headers otherwise: the response is committed too early. */
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }
}

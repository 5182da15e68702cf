package nl.loketwijzer.portal.frame;

import static org.springframework.web.servlet.function.RequestPredicates.param;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.loketwijzer.i18n.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The bare address leads to the person's own language. */
@Configuration(proxyBeanMethods = false)
class FrontDoor {

    /** A router function, because it lets Flow's requests to the same address pass. */
    @Bean
    RouterFunction<ServerResponse> door() {
        return route(
                path("/").and(param("v-r", any -> true).negate()),
                request -> ServerResponse.status(302)
                        .location(URI.create("/"
                                + preferred(request.headers().firstHeader("Accept-Language"))
                                        .tag()))
                        .header("Vary", "Accept-Language")
                        .build());
    }

    static Language preferred(@Nullable String header) {
        if (header == null) {
            return Language.DUTCH;
        }
        try {
            List<Locale> spoken = Language.all().stream().map(Language::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), spoken);
            return best == null
                    ? Language.DUTCH
                    : Language.of(best.toLanguageTag()).orElse(Language.DUTCH);
        } catch (IllegalArgumentException e) {
            return Language.DUTCH;
        }
    }
}

package nl.loketwijzer.portal.content;

import java.util.List;
import nl.loketwijzer.portal.frame.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages about the portal itself. */
@Configuration(proxyBeanMethods = false)
class ContentScreens {

    @Bean
    Screen privacy() {
        return new ContentScreen(
                "privacy", "content.privacy.", List.of("told", "appointment", "cookie", "erase", "rights"));
    }

    @Bean
    Screen accessibility() {
        return new ContentScreen("toegankelijkheid", "content.accessibility.", List.of("how", "missing"));
    }

    @Bean
    Screen howItWorks() {
        return new ContentScreen("zo-werkt-het", "content.how.", List.of("tell", "overview", "desk", "limits"));
    }

    @Bean
    Screen sources() {
        return new ContentScreen(
                "bronnen", "content.sources.", List.of("rules", "postcodes", "buildings", "look", "licence"));
    }

    @Bean
    Screen erased() {
        return new ContentScreen("gewist", "content.erased.", List.of("history"));
    }

    @Bean
    Screen broken() {
        return new ContentScreen("storing", "content.broken.", List.of("again"));
    }
}

package nl.loketwijzer.portal;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the portal. */
@SpringBootApplication(scanBasePackages = {"nl.loketwijzer.portal", "nl.loketwijzer.domain"})
@EntityScan("nl.loketwijzer.domain")
@EnableJpaRepositories("nl.loketwijzer.domain")
public class PortalApplication implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}

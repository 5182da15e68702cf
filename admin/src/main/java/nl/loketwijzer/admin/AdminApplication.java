package nl.loketwijzer.admin;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the admin. */
@SpringBootApplication(scanBasePackages = {"nl.loketwijzer.admin", "nl.loketwijzer.domain"})
@EntityScan("nl.loketwijzer.domain")
@EnableJpaRepositories("nl.loketwijzer.domain")
public class AdminApplication implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(AdminApplication.class, arguments);
    }
}

package nl.loketwijzer.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the admin. */
@SpringBootApplication(scanBasePackages = {"nl.loketwijzer.admin", "nl.loketwijzer.domain"})
@EntityScan("nl.loketwijzer.domain")
@EnableJpaRepositories("nl.loketwijzer.domain")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("staff.css")
public class AdminApplication implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(AdminApplication.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "staff-icon.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("robots", "noindex");
    }
}

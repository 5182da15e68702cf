package nl.loketwijzer.domain.sample;

import java.io.PrintStream;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.staff.Invitations;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Brings the database up to date, and with {@code loket.sample=true} fills it once. Runs by itself, before the apps, which
 * only check: one migration at a time, also on a cluster. Says on standard output nothing but {@code account NAME PASSWORD}
 * for each account it made; ends with a code other than 0 when it fails.
 *
 * <p>No component: the apps, who scan this package too, must not run it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan("nl.loketwijzer.domain")
@EntityScan("nl.loketwijzer.domain")
@EnableJpaRepositories("nl.loketwijzer.domain")
@Import({SampleData.class, SampleHours.class, SampleAccounts.class})
public class PrepareDatabase {

    /** Reads the same settings as the apps. */
    public static void main(String[] arguments) {
        PrintStream answers = System.out;
        System.setOut(System.err);
        SpringApplication application = new SpringApplication(PrepareDatabase.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        try (ConfigurableApplicationContext context = application.run(
                "--spring.flyway.enabled=true",
                "--spring.main.banner-mode=off",
                // a migration of large tables takes its time
                "--spring.datasource.hikari.data-source-properties.socketTimeout=0")) {
            // asking for it migrates, also when nothing else is to be done
            SampleData data = context.getBean(SampleData.class);
            if (context.getEnvironment().getProperty("loket.sample", Boolean.class, false)) {
                data.load().forEach(made -> answers.println("account " + made.username() + " " + made.password()));
            }
            String first = context.getEnvironment().getProperty("loket.first-administrator", "");
            if (!first.isBlank()) {
                context.getBean(Invitations.class).first(new Actor.House("prepare"), first);
            }
        }
    }
}

package nl.loketwijzer.domain.testing;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The domain alone, as both apps have it. Not found by the scans of the apps' own tests. */
@TestComponent
@SpringBootApplication(scanBasePackages = "nl.loketwijzer.domain")
@EntityScan("nl.loketwijzer.domain")
@EnableJpaRepositories("nl.loketwijzer.domain")
public class DomainTestApplication {}

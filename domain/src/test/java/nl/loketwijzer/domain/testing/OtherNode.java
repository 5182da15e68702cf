package nl.loketwijzer.domain.testing;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A second node of the house, on the database of this JVM: with a memory of its own that looks again once a second, a
 * clock that can be turned, a line that can break and a mail server that is away. One for all tests; each leaves it as it
 * was.
 */
public final class OtherNode {

    private static final OtherNode ONLY = new OtherNode();

    private final Line line = new Line();
    private final TurnedClock clock = new TurnedClock();
    private final MailServer mailServer = new MailServer();
    private final ConfigurableApplicationContext context;

    private OtherNode() {
        context = new SpringApplicationBuilder(DomainTestApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(new TestDatabaseInitializer(), this::own)
                .run();
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    }

    public static OtherNode only() {
        return ONLY;
    }

    private void own(ConfigurableApplicationContext node) {
        TestDatabaseInitializer.set(node, "spring.datasource.url", line.url());
        TestDatabaseInitializer.set(node, "loket.look-again", "PT1S");
        TestDatabaseInitializer.set(node, "loket.smtp-host", "127.0.0.1");
        TestDatabaseInitializer.set(node, "loket.smtp-port", Integer.toString(mailServer.port()));
        TestDatabaseInitializer.set(node, "loket.smtp-starttls", "false");
        ((GenericApplicationContext) node)
                .registerBean("turnedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    }

    public Line line() {
        return line;
    }

    public TurnedClock clock() {
        return clock;
    }

    public MailServer mailServer() {
        return mailServer;
    }

    public <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    /** Waits until it knows this loket, which was opened elsewhere. */
    public void awaitLoket(LoketId loket) {
        await().until(() -> get(Lokets.class).find(loket).isPresent());
    }

    /** Whole and right again. */
    public void mend() {
        line.mend();
        clock.turn(Duration.ZERO);
        mailServer.close();
    }
}

package nl.loketwijzer.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Runs it as the launcher does: as a process of its own, here on an empty database of its own. */
@Tag("database")
@Tag("kill")
class PrepareDatabaseTest {

    private static final String NAME = "prepare_test";

    @TempDir
    Path folder;

    private SingleConnectionDataSource connection;
    private JdbcClient database;

    @BeforeEach
    void createDatabase() throws SQLException {
        try (Connection server =
                DriverManager.getConnection(TestDatabase.url(), TestDatabase.user(), TestDatabase.password())) {
            server.createStatement().execute("drop database if exists " + NAME);
            server.createStatement().execute("create database " + NAME + " character set utf8mb4");
        }
        connection = new SingleConnectionDataSource(url(), TestDatabase.user(), TestDatabase.password(), true);
        database = JdbcClient.create(connection);
    }

    @AfterEach
    void close() {
        connection.destroy();
    }

    @Test
    void loadsOnceHoweverOftenItIsStoppedAndStarted() throws Exception {
        Process killed = start();
        waitForFirstLoket(killed);
        killed.destroyForcibly().waitFor();
        assertThat(rows("loket")).as("half a load").isZero();

        assertThat(run()).map(line -> line.split(" ")[1]).containsExactly("coordinator", "administrator");
        Map<String, Long> counts = counts();
        assertThat(counts).containsEntry("loket", 439L).containsEntry("staff_account", 2L);
        assertThat(counts.get("opening_rule")).isGreaterThan(2500);
        assertThat(withoutHours()).isZero();

        assertThat(run()).isEmpty();
        assertThat(counts()).isEqualTo(counts);
    }

    private static String url() {
        return TestDatabase.url().replaceFirst("/[^/?]+(\\?|$)", "/" + NAME + "$1");
    }

    private List<String> run() throws IOException, InterruptedException {
        Process process = start();
        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private Process start() throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                PrepareDatabase.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", url(),
                        "SPRING_DATASOURCE_USERNAME", TestDatabase.user(),
                        "SPRING_DATASOURCE_PASSWORD", TestDatabase.password(),
                        "SPRING_JPA_HIBERNATE_DDL_AUTO", "validate",
                        "LOKET_KEY_FILE", folder.resolve("keys.json").toString(),
                        "LOKET_PUBLIC_URL", "http://localhost:8080",
                        "LOKET_SAMPLE", "1"));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Rows that are not committed yet are seen with their own transaction level. */
    private void waitForFirstLoket(Process process) throws Exception {
        connection.getConnection().setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        while (!migrated() || rows("loket") == 0) {
            assertTrue(process.isAlive(), "ended before it loaded anything");
            TimeUnit.MILLISECONDS.sleep(20);
        }
        connection.getConnection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    private boolean migrated() {
        return database.sql(
                                "select count(*) from information_schema.tables where table_schema = ? and table_name = 'loket'")
                        .param(NAME)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Map<String, Long> counts() {
        return Stream.of(
                        "loket",
                        "loket_language",
                        "loket_presence",
                        "desk",
                        "opening_rule",
                        "staff_account",
                        "staff_loket",
                        "audit_entry")
                .collect(Collectors.toMap(table -> table, this::rows));
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private long withoutHours() {
        return database.sql(
                        "select count(*) from loket where id not in (select loket_id from desk join opening_rule on desk_id = desk.id where kind = 'BOOKABLE')")
                .query(Long.class)
                .single();
    }
}

package nl.loketwijzer.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class EmbeddedDatabaseTest {

    private static final Path PROGRAMS = Path.of("../target/mariadb-programs").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void keepsItsDataAndItsPasswordOverARestart() throws IOException, SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(PROGRAMS, folder, Ports.anyFree())) {
            run(first, "CREATE TABLE kept (id INT PRIMARY KEY)");
            run(first, "INSERT INTO kept VALUES (7)");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(PROGRAMS, folder, Ports.anyFree())) {
            assertThat(number(second, "SELECT id FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(PROGRAMS, folder, Ports.anyFree())) {
            for (String user : new String[] {"root", "loketwijzer", ""}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, ""))
                        .isInstanceOf(SQLException.class);
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(folder.resolve("accounts.sql")).doesNotExist();
        }
    }

    @Test
    void isFoundAndStoppedAfterAHardEnd() throws IOException, SQLException {
        EmbeddedDatabase left = EmbeddedDatabase.start(PROGRAMS, folder, Ports.anyFree());
        run(left, "CREATE TABLE kept (id INT PRIMARY KEY)");

        assertThat(Leftovers.end(EmbeddedDatabase.pidFile(folder), folder.toString()))
                .isTrue();

        try (EmbeddedDatabase second = EmbeddedDatabase.start(PROGRAMS, folder, Ports.anyFree())) {
            assertThat(number(second, "SELECT COUNT(*) FROM kept")).isZero();
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}

package nl.loketwijzer.start;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment asks for.
 *
 * @param root the folder of the project
 * @param data where everything that lasts is kept
 * @param external a MariaDB of somebody else, or null: the embedded one
 * @param demoPassword for the sample accounts, or null: random ones
 */
public record Settings(
        Path root,
        Path data,
        int portalPort,
        int adminPort,
        int databasePort,
        @Nullable External external,
        @Nullable String demoPassword) {

    /** A database that runs elsewhere. */
    public record External(String url, String user, String password) {}

    /**
     * Reads the variables {@code LOKET_…}.
     *
     * @throws Refused when one of them makes no sense
     */
    public static Settings of(Path root, Map<String, String> environment) {
        Path data = root.resolve(environment.getOrDefault("LOKET_DATA", "data"))
                .toAbsolutePath()
                .normalize();
        return new Settings(
                root.toAbsolutePath().normalize(),
                data,
                port(environment, "LOKET_PORTAL_PORT", 8080),
                port(environment, "LOKET_ADMIN_PORT", 8081),
                port(environment, "LOKET_DB_PORT", 3307),
                external(environment),
                environment.get("LOKET_DEMO_PASSWORD"));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Refused(name + " is \"" + value + "\", but a port is a number from 1 to 65535.", e);
        }
        throw new Refused(name + " is " + value + ", but a port is a number from 1 to 65535.");
    }

    private static @Nullable External external(Map<String, String> environment) {
        String url = environment.getOrDefault("LOKET_DB_URL", "");
        if (url.isBlank()) {
            return null;
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new Refused("LOKET_DB_URL must begin with jdbc:mariadb: because only MariaDB is supported.");
        }
        return new External(
                withSafeInserts(url),
                environment.getOrDefault("LOKET_DB_USER", ""),
                environment.getOrDefault("LOKET_DB_PASSWORD", ""));
    }

    /** The driver's bulk protocol lost acknowledged rows on Galera, so it stays off everywhere. */
    private static String withSafeInserts(String url) {
        if (url.contains("useBulkStmtsForInserts=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "useBulkStmtsForInserts=false";
    }
}

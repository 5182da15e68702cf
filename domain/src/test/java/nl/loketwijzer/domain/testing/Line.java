package nl.loketwijzer.domain.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.loketwijzer.start.Ports;
import org.jspecify.annotations.Nullable;

/** The line between a node and the database of this JVM. Whole, until a test breaks it. */
public final class Line implements AutoCloseable {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** Where the next commit breaks. */
    public enum Break {
        /** It never comes to the database. */
        BEFORE_COMMIT,
        /** It stands, but nobody hears that it does. */
        AFTER_COMMIT
    }

    private enum State {
        WHOLE,
        CUT,
        SILENT
    }

    private final ServerSocket server;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Break> next = new AtomicReference<>();
    private volatile State state = State.WHOLE;

    public Line() {
        try {
            server = new ServerSocket(Ports.anyFree(), 50, HERE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** The address of the database by way of this line. */
    public String url() {
        return TestDatabase.url().replace(":" + TestDatabase.port() + "/", ":" + server.getLocalPort() + "/");
    }

    /** The next commit breaks, once. */
    public void breakNext(Break where) {
        next.set(where);
    }

    /** Whether the break that was asked for is still to come. */
    public boolean isToBreak() {
        return next.get() != null;
    }

    /** There is no database any more. */
    public void cut() {
        state = State.CUT;
        calls.forEach(Call::end);
    }

    /** The database says nothing any more, and does not hang up either: the worst of all. */
    public void silence() {
        state = State.SILENT;
    }

    /** All is well again. Who waited in silence is cut off. */
    public void mend() {
        if (state == State.SILENT) {
            calls.forEach(Call::end);
        }
        next.set(null);
        state = State.WHOLE;
    }

    @Override
    public void close() {
        try (server) {
            calls.forEach(Call::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (true) {
            try {
                Socket client = server.accept();
                if (state == State.CUT) {
                    client.close();
                } else {
                    Call call = new Call(client, new Socket(HERE, TestDatabase.port()));
                    calls.add(call);
                    if (state == State.CUT) {
                        call.end();
                    }
                }
            } catch (IOException e) {
                if (server.isClosed()) {
                    return;
                }
            }
        }
    }

    /** One connection, and what was asked of it. */
    private final class Call {

        private static final int MOST = 64 * 1024;

        /** As the driver sends it: a query of one word. */
        private static final String COMMIT = "\u0003COMMIT";

        private final Socket client;
        private final Socket database;
        private volatile boolean ending;

        Call(Socket client, Socket database) throws IOException {
            this.client = client;
            this.database = database;
            client.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            Thread.ofPlatform().daemon().start(() -> carry(client, database));
            Thread.ofPlatform().daemon().start(() -> carry(database, client));
        }

        private void carry(Socket from, Socket to) {
            byte[] said = new byte[MOST];
            try {
                for (int length = from.getInputStream().read(said);
                        length > 0;
                        length = from.getInputStream().read(said)) {
                    if (ending || (from == client && endsWith(said, length))) {
                        break;
                    }
                    if (state == State.WHOLE) {
                        to.getOutputStream().write(said, 0, length);
                    }
                }
            } catch (IOException e) {
                // the other side hung up: so do we
            } finally {
                end();
            }
        }

        /** Whether the call ends with what is said here; after a commit it ends with the answer. */
        private boolean endsWith(byte[] said, int length) {
            if (!new String(said, 0, length, StandardCharsets.ISO_8859_1).endsWith(COMMIT)) {
                return false;
            }
            Break where = next.getAndSet(null);
            ending = where == Break.AFTER_COMMIT;
            return where == Break.BEFORE_COMMIT;
        }

        void end() {
            try (client;
                    database) {
                calls.remove(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package nl.loketwijzer.domain.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.loketwijzer.start.Ports;
import org.jspecify.annotations.Nullable;

/** A mail server that is away at first, and later as good or as bad as a test wants. */
public final class MailServer {

    private static final String MESSAGE_ID = "message-id:";

    private final int port = Ports.anyFree();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile boolean hangsUp;
    private @Nullable ServerSocket server;

    public int port() {
        return port;
    }

    /** Takes all mail. */
    public void open() {
        start(false);
    }

    /** Takes each mail, and hangs up before it says so. */
    public void openButHangUp() {
        start(true);
    }

    /** Nobody gets through. */
    public synchronized void close() {
        try (ServerSocket closing = server) {
            server = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Message-ID of each mail that came in, also of those for which it hung up, in order. */
    public List<String> received() {
        return List.copyOf(received);
    }

    /** Forgets what came in. */
    public void forget() {
        received.clear();
    }

    private synchronized void start(boolean hanging) {
        hangsUp = hanging;
        if (server == null) {
            try {
                ServerSocket opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
                server = opened;
                Thread.ofPlatform().daemon().start(() -> accept(opened));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try (Socket client = opened.accept()) {
                talk(client);
            } catch (IOException e) {
                // the other side hung up, or the server closed
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 here");
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("DATA")) {
                say(client, "354 go on");
                received.add(messageId(said));
                if (hangsUp) {
                    return;
                }
            }
            say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static String messageId(BufferedReader mail) throws IOException {
        String id = "";
        for (String line = mail.readLine(); line != null && !line.equals("."); line = mail.readLine()) {
            if (line.regionMatches(true, 0, MESSAGE_ID, 0, MESSAGE_ID.length())) {
                id = line.substring(MESSAGE_ID.length()).strip();
            }
        }
        return id;
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}

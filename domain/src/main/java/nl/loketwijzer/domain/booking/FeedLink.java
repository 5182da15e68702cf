package nl.loketwijzer.domain.booking;

import java.net.URI;

/**
 * A link that was just made. Whoever has it can read: it is shown once, never logged.
 *
 * @param token the secret part of it
 * @param address the whole of it
 */
public record FeedLink(String token, URI address) {

    @Override
    public String toString() {
        return "FeedLink[…]";
    }
}

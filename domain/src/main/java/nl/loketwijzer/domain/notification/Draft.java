package nl.loketwijzer.domain.notification;

/**
 * What a message will tell; its words are written when it leaves. Keeps the transaction of the fact short.
 *
 * @param about as of a {@link Message}
 * @param channel how it goes
 * @param content all that {@link Letters} needs to write it; stored sealed
 */
public record Draft(String about, Channel channel, String content) {

    @Override
    public String toString() {
        return "Draft[" + about + "]";
    }
}

package nl.loketwijzer.domain.helping;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Secrets;

/**
 * What a link says. Only we can make one and only we can read one; who made it is not in it.
 *
 * @param id of this link alone
 * @param loket where it was made
 * @param expires from then on it opens nothing, in whole seconds
 */
record HelperLink(UUID id, LoketId loket, Instant expires) {

    private static final String CONTEXT = "helper-link";
    private static final int LENGTH = 5 * Long.BYTES;

    String sealed(Secrets secrets) {
        byte[] plain = ByteBuffer.allocate(LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(loket.value().getMostSignificantBits())
                .putLong(loket.value().getLeastSignificantBits())
                .putLong(expires.getEpochSecond())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(plain, CONTEXT));
    }

    /** @throws NoLiveLink when it is not ours */
    static HelperLink open(String sealed, Secrets secrets) {
        try {
            ByteBuffer plain =
                    ByteBuffer.wrap(secrets.open(Base64.getUrlDecoder().decode(sealed), CONTEXT));
            return new HelperLink(
                    new UUID(plain.getLong(), plain.getLong()),
                    new LoketId(new UUID(plain.getLong(), plain.getLong())),
                    Instant.ofEpochSecond(plain.getLong()));
        } catch (IllegalArgumentException | Secrets.NotReadable e) {
            throw new NoLiveLink();
        }
    }

    /** By which it is known again. Of the id, not of the text: one link can be written in several ways. */
    byte[] hash(Secrets secrets) {
        return secrets.lookup(id.toString(), CONTEXT);
    }
}

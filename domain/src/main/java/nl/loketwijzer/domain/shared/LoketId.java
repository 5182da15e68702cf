package nl.loketwijzer.domain.shared;

import java.io.Serializable;
import java.util.UUID;

/** Names one {@code Loket}; the only thing of it that crosses rooms. */
public record LoketId(UUID value) implements Serializable {

    public static LoketId of(String text) {
        return new LoketId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

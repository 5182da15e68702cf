package nl.loketwijzer.domain.loket;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * A loket as whoever keeps it has it in front of them: every field as a text.
 *
 * @param id null for one that is not saved yet
 * @param version what it was when it was read; rises with every change
 * @param check who looked at all of it last; null when nobody did
 */
public record LoketSheet(
        @Nullable LoketId id, long version, Map<LoketField, String> texts, LoketDetails.@Nullable Check check) {

    /** A new one: everything is empty, and nobody is sent there yet. */
    public static final LoketSheet BLANK = new LoketSheet(
            null,
            -1,
            Map.of(
                    LoketField.TYPE,
                    LoketType.OVERHEIDSLOKET.name(),
                    LoketField.LANGUAGES,
                    "nl",
                    LoketField.ROOMS,
                    "0",
                    LoketField.SAMPLE,
                    LoketField.YES),
            null);

    public LoketSheet {
        Map<LoketField, String> all = new EnumMap<>(LoketField.class);
        for (LoketField field : LoketField.values()) {
            all.put(field, texts.getOrDefault(field, ""));
        }
        texts = Map.copyOf(all);
    }

    static LoketSheet of(LoketRows.Kept kept) {
        return new LoketSheet(
                kept.loket().id(),
                kept.version(),
                LoketField.texts(kept.loket()),
                kept.loket().details().check());
    }

    public String text(LoketField field) {
        return texts.getOrDefault(field, "");
    }

    public boolean says(LoketField field) {
        return text(field).equals(LoketField.YES);
    }

    /** The same sheet with other texts. */
    public LoketSheet with(Map<LoketField, String> other) {
        Map<LoketField, String> all = new EnumMap<>(LoketField.class);
        all.putAll(texts);
        all.putAll(other);
        return new LoketSheet(id, version, all, check);
    }

    /** Fields that are not the same in both, in order. */
    public List<LoketField> differentFrom(LoketSheet other) {
        return LoketField.different(texts, other.texts);
    }
}

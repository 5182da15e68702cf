package nl.loketwijzer.domain.loket;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two people changed the same loket. Where only one of them changed a field, that counts; where both did, what the second
 * one typed stays on the screen, and they choose.
 *
 * @param sheet as it stands now, with what the second one typed
 * @param theirs fields that the first one changed, in order
 */
public record Merge(LoketSheet sheet, List<Change> theirs) {

    public Merge {
        theirs = List.copyOf(theirs);
    }

    /**
     * A field that somebody else changed.
     *
     * @param both whether it was changed here too, and to something else
     */
    public record Change(LoketField field, String before, String now, boolean both) {}

    /**
     * @param seen as the second one had it in front of them at first
     * @param mine with what they typed
     * @param now as the first one left it
     */
    public static Merge of(LoketSheet seen, LoketSheet mine, LoketSheet now) {
        Map<LoketField, String> texts = new EnumMap<>(LoketField.class);
        List<Change> theirs = new ArrayList<>();
        List<LoketField> changedHere = mine.differentFrom(seen);
        for (LoketField field : now.differentFrom(seen)) {
            boolean both = changedHere.contains(field) && !mine.text(field).equals(now.text(field));
            theirs.add(new Change(field, seen.text(field), now.text(field), both));
        }
        changedHere.forEach(field -> texts.put(field, mine.text(field)));
        return new Merge(now.with(texts), theirs);
    }
}

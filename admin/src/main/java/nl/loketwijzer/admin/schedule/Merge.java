package nl.loketwijzer.admin.schedule;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/** Brings together what two people changed in one form: what I did not touch is as they saved it. */
final class Merge {

    private Merge() {}

    /**
     * @param base what both began with
     * @param mine what I typed; where both changed the same, this stays
     */
    @SuppressWarnings("unchecked")
    static <T extends Record> T of(T base, T mine, T theirs) {
        RecordComponent[] components = mine.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> {
                    Object own = read(component, mine);
                    return Objects.equals(own, read(component, base)) ? read(component, theirs) : own;
                })
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (T) mine.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

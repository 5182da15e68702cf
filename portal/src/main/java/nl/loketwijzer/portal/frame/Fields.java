package nl.loketwijzer.portal.frame;

import java.util.List;
import java.util.Map;

/** What a form sent: each name with all its values, from a plain post or from Flow alike. */
public record Fields(Map<String, List<String>> values) {

    public Fields {
        values = Map.copyOf(values);
    }

    /** The first value of this name; empty when there is none. */
    public String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    @Override
    public String toString() {
        return "Fields" + values.keySet();
    }
}

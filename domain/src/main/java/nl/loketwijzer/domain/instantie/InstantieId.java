package nl.loketwijzer.domain.instantie;

/**
 * Names a public body, for example {@code svb}. Lower case letters, digits and underscores, as in the knowledge base.
 */
public record InstantieId(String value) implements Comparable<InstantieId> {

    public InstantieId {
        if (!value.matches("[a-z0-9_]{2,40}")) {
            throw new IllegalArgumentException("not an instantie id: " + value);
        }
    }

    @Override
    public int compareTo(InstantieId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

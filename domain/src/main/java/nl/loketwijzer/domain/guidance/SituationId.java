package nl.loketwijzer.domain.guidance;

/** Names a situation of the knowledge base, for example {@code partner_verpleeghuis}. */
public record SituationId(String value) {
    public SituationId {
        if (!value.matches("[a-z0-9_]{2,40}")) {
            throw new IllegalArgumentException("not a situation id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

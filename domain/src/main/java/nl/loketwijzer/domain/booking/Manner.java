package nl.loketwijzer.domain.booking;

/**
 * How somebody talks with the loket.
 *
 * @param spoken language for the interpreter: a tag, or its name as it was typed; empty when none was named
 * @param number where the loket calls, as it was typed; empty when it does not call
 * @throws IllegalArgumentException longer than {@link #LONGEST_SPOKEN} or {@link #LONGEST_NUMBER} signs: the screens ask
 *     for shorter ones first
 */
public record Manner(Way way, String spoken, String number) {

    public static final int LONGEST_SPOKEN = 40;

    public static final int LONGEST_NUMBER = 30;

    /** At the desk, without a language for an interpreter. */
    public static final Manner USUAL = new Manner(Way.DESK, "", "");

    public Manner {
        if (spoken.length() > LONGEST_SPOKEN || number.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("does not fit an appointment");
        }
    }

    public Manner by(Way other) {
        return new Manner(other, spoken, number);
    }

    public Manner speaking(String language) {
        return new Manner(way, language, number);
    }

    public Manner calledAt(String other) {
        return new Manner(way, spoken, other);
    }

    @Override
    public String toString() {
        return "Manner[" + way + ", …]";
    }
}

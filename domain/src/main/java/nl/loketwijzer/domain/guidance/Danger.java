package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.CrisisRules.Alarm;
import nl.loketwijzer.domain.guidance.Story.Word;
import org.jspecify.annotations.Nullable;

/** How much a story and its sentences sound like danger, as learned from phrases. The rules decide together with this. */
final class Danger {

    /** From here on a sentence, or the whole, is an alarm without a rule… */
    private static final double ALARM = 0.75;

    /** …unless the whole sounds rather harmless. */
    private static final double NOT_HARMLESS = 0.5;

    /** Below this not even a rule makes it one. */
    private static final double CALM = 0.05;

    private static final int SHORTEST = 3;

    private final List<Part> parts = new ArrayList<>();
    private double affirmed = 1;
    private boolean denied;

    /** The first part is the whole. */
    private record Part(List<Word> words, float[] kinds) {

        double danger() {
            return 1 - kinds[DangerPhrases.HARMLESS];
        }

        Alarm alarm() {
            Crisis likeliest = Crisis.SUICIDE;
            for (Crisis kind : Crisis.values()) {
                if (kinds[kind.ordinal()] > kinds[likeliest.ordinal()]) {
                    likeliest = kind;
                }
            }
            return new Alarm(likeliest, words);
        }

        boolean touches(List<Word> span) {
            return words.getFirst().start() < span.getLast().end()
                    && span.getFirst().start() < words.getLast().end();
        }
    }

    /**
     * First the whole, then its sentences.
     *
     * @param kinds how likely each kind of crisis is, and none
     */
    void hear(List<Word> words, float[] kinds) {
        parts.add(new Part(words, kinds));
    }

    /** The same without sayings and without what is denied: danger must be heard in both. */
    void hearAffirmed(float[] kinds) {
        affirmed = 1 - kinds[DangerPhrases.HARMLESS];
    }

    /** Somebody said that this is not what is going on: then only a rule can say that it is. */
    void deny() {
        denied = true;
    }

    /** Heard without a rule. */
    Optional<Alarm> alarm() {
        Part worst = worst();
        if (worst == null || denied) {
            return Optional.empty();
        }
        double whole = Math.min(affirmed, parts.getFirst().danger());
        return whole >= NOT_HARMLESS && worst.danger() >= ALARM ? Optional.of(worst.alarm()) : Optional.empty();
    }

    private @Nullable Part worst() {
        return parts.stream()
                .filter(part -> part.words().size() >= SHORTEST)
                .max(Comparator.comparingDouble(Part::danger))
                .orElse(null);
    }

    /** Whether what a rule heard may be true. */
    boolean allows(Alarm alarm) {
        double near = parts.stream()
                .filter(part -> part.touches(alarm.words()))
                .mapToDouble(Part::danger)
                .max()
                .orElse(1);
        return Math.min(near, affirmed) >= CALM;
    }
}

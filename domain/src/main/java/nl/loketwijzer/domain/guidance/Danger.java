package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.CrisisRules.Alarm;
import nl.loketwijzer.domain.guidance.Story.Word;

/** How much a story and its parts sound like danger, as learned from phrases. The rules decide together with this. */
final class Danger {

    /** From here on it is an alarm without a rule. */
    private static final double ALARM = 0.6;

    /** Below this not even a rule makes it one. */
    private static final double CALM = 0.02;

    private static final int SHORTEST = 3;

    private final List<Part> parts = new ArrayList<>();

    private record Part(List<Word> words, float[] kinds) {

        double danger() {
            return 1 - kinds[DangerPhrases.HARMLESS];
        }

        Crisis kind() {
            Crisis likeliest = Crisis.SUICIDE;
            for (Crisis kind : Crisis.values()) {
                if (kinds[kind.ordinal()] > kinds[likeliest.ordinal()]) {
                    likeliest = kind;
                }
            }
            return likeliest;
        }

        boolean touches(List<Word> span) {
            return words.getFirst().start() < span.getLast().end()
                    && span.getFirst().start() < words.getLast().end();
        }
    }

    /** @param kinds how likely each kind of crisis is, and none */
    void hear(List<Word> words, float[] kinds) {
        parts.add(new Part(words, kinds));
    }

    /** Heard without a rule. */
    Optional<Alarm> alarm() {
        return parts.stream()
                .filter(part -> part.words().size() >= SHORTEST)
                .max(Comparator.comparingDouble(Part::danger))
                .filter(part -> part.danger() >= ALARM)
                .map(part -> new Alarm(part.kind(), part.words()));
    }

    /** Whether what a rule heard may be true. */
    boolean allows(Alarm alarm) {
        return parts.stream()
                        .filter(part -> part.touches(alarm.words()))
                        .mapToDouble(Part::danger)
                        .max()
                        .orElse(1)
                >= CALM;
    }
}

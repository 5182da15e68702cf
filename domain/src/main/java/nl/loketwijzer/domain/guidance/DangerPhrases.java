package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.loketwijzer.domain.shared.YamlNode;
import nl.loketwijzer.i18n.Language;
import org.jspecify.annotations.Nullable;

/** How people say that somebody is in danger, and how they say what only sounds like it. */
final class DangerPhrases {

    /** The subject of what is no danger; below it the kinds of crisis by their order. */
    static final int HARMLESS = Crisis.values().length;

    /** How often each is learned: they stand against twenty times as many phrases of situations. */
    private static final int WEIGHT = 2;

    private static final String[] KINDS = {"SUICIDE", "VIOLENCE", "ASSAULT", "EXPLOITATION", "MEDICAL", "harmless"};

    private DangerPhrases() {}

    /** Those written for this, and the phrases of situations that are surely one or the other. */
    static List<Example> read(KnowledgeFiles files, KnowledgeBase knowledge, Phrases phrases) {
        List<Example> examples = new ArrayList<>();
        for (Language language : Language.all()) {
            YamlNode file = files.phrases(language, "crisis").only(KINDS);
            file.fields()
                    .forEach((kind, node) -> node.texts()
                            .forEach(text -> examples.addAll(
                                    Collections.nCopies(WEIGHT, new Example(subject(kind), language.tag(), text)))));
        }
        for (Example phrase : phrases.examples()) {
            SituationRule rule = phrase.subject() == phrases.none()
                    ? null
                    : knowledge.find(phrases.subjects().get(phrase.subject())).orElseThrow();
            if (rule == null || rule.crisis() != null || !mayBeEither(rule)) {
                examples.add(new Example(subject(rule), phrase.language(), phrase.text()));
            }
        }
        return List.copyOf(examples);
    }

    private static int subject(String kind) {
        return kind.equals("harmless") ? HARMLESS : Crisis.valueOf(kind).ordinal();
    }

    private static int subject(@Nullable SituationRule rule) {
        return rule == null || rule.crisis() == null ? HARMLESS : rule.crisis().ordinal();
    }

    /** A victim of theft, or of worse; a child that is difficult, or in danger: as long as nobody has answered. */
    private static boolean mayBeEither(SituationRule rule) {
        return rule.visits(Answers.NONE).stream().anyMatch(visit -> Crisis.isHelpline(visit.instantie()));
    }
}

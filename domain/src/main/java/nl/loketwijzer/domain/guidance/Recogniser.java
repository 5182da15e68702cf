package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.guidance.Understanding.Recognised;

/** Finds the situations that a story tells of: over the whole, and in each part of it. */
final class Recogniser {

    private static final int MOST_WORDS = 300;

    /** Below this it is a guess. */
    private static final double LEAST = 0.08;

    /** A situation that puts helplines on top of everything is guessed even less. */
    private static final double LEAST_FOR_HELPLINES = 0.5;

    /** Help for victims stands above everything too, but a theft needs no alarm. */
    private static final double LEAST_FOR_SAFETY = 0.4;

    private static final double BESIDE_THE_BEST = 0.4;
    private static final double OF_A_PART = 0.5;
    private static final double AFTER_BUT = 0.8;

    /** What a part tells of and the whole hardly at all is a detail of somebody's life, not what is the matter. */
    private static final double IN_THE_WHOLE = 0.02;

    private static final double CALIBRATION = 6;
    private static final double WHEN_DENIED = 0.1;

    private static final float[] HARMLESS = new float[DangerPhrases.HARMLESS + 1];

    static {
        HARMLESS[DangerPhrases.HARMLESS] = 1;
    }

    private final KnowledgeBase knowledge;
    private final Model model;
    private final List<Negations> negations;

    Recogniser(KnowledgeBase knowledge, Model model, List<Negations> negations) {
        this.knowledge = knowledge;
        this.model = model;
        this.negations = negations;
    }

    /**
     * What was recognised.
     *
     * @param situations best first; empty when nothing can be placed
     * @param choices what else may be meant, to be asked about when even the best is not sure
     */
    record Recognition(List<Recognised> situations, List<Recognised> choices, Danger danger) {}

    Recognition recognise(Story story, List<Word> heard, String language) {
        Danger danger = danger(story, language);
        List<Word> words = affirmed(heard);
        if (words.isEmpty()) {
            danger.hearAffirmed(HARMLESS);
            return new Recognition(List.of(), List.of(), danger);
        }
        List<Term> all = Term.of(language, words);
        Model.Sound whole = model.hear(all);
        danger.hearAffirmed(whole.danger());
        var scores = new Scores(whole.situations(), words);
        for (List<Word> clause : Clauses.of(words)) {
            scores.hear(clause, model.situationsIn(part(all, clause)));
        }
        for (SituationId id : denied(heard)) {
            scores.deny(id);
            if (knowledge.find(id).map(SituationRule::crisis).isPresent()) {
                danger.deny();
            }
        }
        List<Recognised> found = scores.recognised(story);
        int together = (int) Math.min(found.size(), scores.together());
        return new Recognition(found.subList(0, together), found.subList(together, found.size()), danger);
    }

    /** With all its words: what is harmless was learned whole, sayings and denials too. */
    private Danger danger(Story story, String language) {
        var danger = new Danger();
        List<Word> words =
                story.words().subList(0, Math.min(MOST_WORDS, story.words().size()));
        if (!words.isEmpty()) {
            List<Term> all = Term.of(language, words);
            danger.hear(words, model.dangerIn(all));
            for (List<Word> sentence : Clauses.sentences(words)) {
                danger.hear(sentence, model.dangerIn(part(all, sentence)));
            }
        }
        return danger;
    }

    /** How often a score like this was right over our own set: 0.2: 70%, 0.4: 90%, 0.7: 98%. */
    private static double confidence(double score) {
        return 1 - Math.exp(-CALIBRATION * score);
    }

    private List<Word> affirmed(List<Word> heard) {
        List<Word> words = heard;
        for (Negations rules : negations) {
            words = rules.without(words);
        }
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private Set<SituationId> denied(List<Word> heard) {
        return negations.stream().flatMap(rules -> rules.denied(heard).stream()).collect(Collectors.toSet());
    }

    private static List<Term> part(List<Term> all, List<Word> clause) {
        int start = clause.getFirst().start();
        int end = clause.getLast().end();
        return all.stream()
                .filter(term -> term.word().start() >= start && term.word().end() <= end)
                .toList();
    }

    /** What speaks for each situation so far, and the words that say it best. */
    private final class Scores {

        private final float none;
        private final float[] whole;
        private final float[] best;
        private final float[] inPart;
        private final List<List<Word>> parts;

        Scores(float[] whole, List<Word> words) {
            none = whole[model.none()];
            this.whole = whole;
            best = whole.clone();
            inPart = new float[whole.length];
            parts = new ArrayList<>(Collections.nCopies(whole.length, words));
        }

        void hear(List<Word> clause, float[] scores) {
            double weight = Clauses.beginsWithBut(clause) ? AFTER_BUT : OF_A_PART;
            for (int i = 0; i < model.none(); i++) {
                double borne = Math.min(1, whole[i] / IN_THE_WHOLE);
                best[i] = (float) Math.max(best[i], weight * borne * scores[i]);
                if (scores[i] > inPart[i]) {
                    inPart[i] = scores[i];
                    parts.set(i, clause);
                }
            }
        }

        void deny(SituationId id) {
            int subject = model.subjects().indexOf(id);
            if (subject >= 0) {
                best[subject] *= (float) WHEN_DENIED;
            }
        }

        /** All that may be meant, best first; empty when it is rather none of them. */
        List<Recognised> recognised(Story story) {
            double highest = numbers().mapToDouble(i -> best[i]).max().orElse(0);
            if (none > highest) {
                return List.of();
            }
            return numbers()
                    .filter(i -> best[i] >= least(i))
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -best[i]))
                    .map(i -> new Recognised(model.subjects().get(i), story.typed(parts.get(i)), confidence(best[i])))
                    .toList();
        }

        /** How many of them stand beside the best one. */
        long together() {
            double highest = numbers().mapToDouble(i -> best[i]).max().orElse(0);
            return numbers()
                    .filter(i -> best[i] >= Math.max(least(i), BESIDE_THE_BEST * highest))
                    .count();
        }

        private double least(int subject) {
            SituationRule rule = knowledge.find(model.subjects().get(subject)).orElseThrow();
            if (rule.crisis() != null) {
                return LEAST_FOR_HELPLINES;
            }
            return rule.urgency() == Urgency.SAFETY ? LEAST_FOR_SAFETY : LEAST;
        }

        private IntStream numbers() {
            return IntStream.range(0, model.none());
        }
    }
}

package nl.loketwijzer.domain.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.SituationRule.Visit;
import nl.loketwijzer.domain.instantie.Source;
import nl.loketwijzer.i18n.Language;

/** All rules and words, immutable, checked as a whole when it is loaded. */
record KnowledgeBase(
        Map<SituationId, SituationRule> situations, Map<String, QuestionRule> questions, Map<String, Words> words) {

    Optional<SituationRule> find(SituationId id) {
        return Optional.ofNullable(situations.get(id));
    }

    /** The rules of these situations that (still) exist, in the same order. */
    List<SituationRule> rules(List<SituationId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    QuestionRule question(String id) {
        return Objects.requireNonNull(questions.get(id), id);
    }

    Words in(Language language) {
        return Objects.requireNonNull(words.get(language.tag()), language.tag());
    }

    Words.OfSituation words(SituationId id, Language language) {
        return Objects.requireNonNull(in(language).situations().get(id), id.value());
    }

    Words.OfQuestion words(String question, Language language) {
        return Objects.requireNonNull(in(language).questions().get(question), question);
    }

    /** Facts that somebody should have looked at again before that day, each named by its situation. */
    List<String> pastReview(LocalDate day) {
        return situations.values().stream()
                .flatMap(rule -> sources(rule)
                        .filter(source -> source.reviewBy().isBefore(day))
                        .map(source -> rule.id() + " (" + source.site() + ", " + source.reviewBy() + ")"))
                .distinct()
                .toList();
    }

    private static Stream<Source> sources(SituationRule rule) {
        return Stream.of(
                        Stream.of(rule.source()),
                        rule.visits().stream().map(Visit::source),
                        rule.terms().values().stream().map(SituationRule.Term::source))
                .flatMap(sources -> sources);
    }
}

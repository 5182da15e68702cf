package nl.loketwijzer.domain.guidance;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Overview.Advice;
import nl.loketwijzer.domain.guidance.Overview.Dated;
import nl.loketwijzer.domain.guidance.Overview.Fact;
import nl.loketwijzer.domain.guidance.Plan.Cause;
import nl.loketwijzer.domain.guidance.Plan.Stop;
import nl.loketwijzer.domain.guidance.SituationRule.Term;
import nl.loketwijzer.domain.guidance.Words.OfSituation;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.instantie.Source;
import org.jspecify.annotations.Nullable;

/** Gives a plan its words, and leaves out what may not be claimed on that day. */
final class OverviewWriter {

    private final Instanties instanties;
    private final Words words;
    private final LocalDate today;
    private final Optional<LocalDate> told;

    /** @param told a date that the person told */
    OverviewWriter(Instanties instanties, Words words, LocalDate today, Optional<LocalDate> told) {
        this.instanties = instanties;
        this.words = words;
        this.today = today;
        this.told = told;
    }

    Overview write(Plan plan) {
        if (plan.situations().isEmpty()) {
            return nothing();
        }
        List<Advice> advice = plan.stops().stream().map(this::advice).toList();
        return new Overview(
                word(of(plan.situations().getFirst()).steps(), plan.firstStep()),
                advice.subList(0, Math.min(Overview.NOW, advice.size())),
                advice.subList(Math.min(Overview.NOW, advice.size()), advice.size()),
                plan.situations().stream()
                        .flatMap(rule -> rule.canWait().stream().map(id -> word(of(rule).canWait(), id)))
                        .distinct()
                        .toList(),
                plan.situations().stream()
                        .map(SituationRule::crisis)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                plan.situations().stream().anyMatch(SituationRule::urgent),
                plan.situations().stream().anyMatch(SituationRule::sensitive));
    }

    private Overview nothing() {
        List<Advice> advice =
                KnowledgeLoader.NO_WRONG_DOOR.stream().map(this::noWrongDoor).toList();
        return new Overview(words.nothing().step(), advice, List.of(), List.of(), null, false, false);
    }

    private Advice noWrongDoor(InstantieId id) {
        Instantie instantie = instanties.get(id);
        String reason = word(words.nothing().reasons(), id);
        return new Advice(instantie, reason, does(id), List.of(), List.of(), false, instantie.source());
    }

    private Advice advice(Stop stop) {
        return new Advice(
                instanties.get(stop.instantie()),
                String.join(" ", each(stop, this::reason)),
                does(stop.instantie()),
                each(stop, this::bring),
                stop.causes().stream().flatMap(this::facts).distinct().toList(),
                stop.causes().stream().anyMatch(this::unsure),
                stop.causes().getFirst().visit().source());
    }

    private static List<String> each(Stop stop, Function<Cause, Stream<String>> texts) {
        return stop.causes().stream().flatMap(texts).distinct().toList();
    }

    private Stream<String> reason(Cause cause) {
        return shown(cause.visit().source())
                ? Stream.of(word(of(cause.situation()).reasons(), cause.visit().reason()))
                : Stream.empty();
    }

    private Stream<String> bring(Cause cause) {
        Map<String, String> documents =
                word(words.documents(), cause.situation().group());
        return Stream.concat(cause.situation().bring().stream(), cause.visit().bring().stream())
                .map(id -> word(documents, id));
    }

    private Stream<Fact> facts(Cause cause) {
        return cause.visit().terms().stream().flatMap(id -> {
            Term term = word(cause.situation().terms(), id);
            return shown(term.source())
                    ? Stream.of(new Fact(word(of(cause.situation()).terms(), id), term.source(), dated(term)))
                    : Stream.empty();
        });
    }

    /** Only for a letter that is not from the future, while there is still time. */
    private @Nullable Dated dated(Term term) {
        Period period = term.afterLetter();
        if (period == null || told.isEmpty() || told.get().isAfter(today)) {
            return null;
        }
        LocalDate last = told.get().plus(period);
        return last.isBefore(today) ? null : new Dated(told.get(), last);
    }

    private boolean unsure(Cause cause) {
        return cause.visit().unsure()
                || !shown(cause.visit().source())
                || cause.visit().terms().stream()
                        .anyMatch(term ->
                                !shown(word(cause.situation().terms(), term).source()));
    }

    private boolean shown(Source source) {
        return source.shownOn(today);
    }

    private String does(InstantieId id) {
        return word(words.does(), id);
    }

    private OfSituation of(SituationRule rule) {
        return word(words.situations(), rule.id());
    }

    private static <K, V> V word(Map<K, V> words, K id) {
        return Objects.requireNonNull(words.get(id), () -> "no word for " + id);
    }
}

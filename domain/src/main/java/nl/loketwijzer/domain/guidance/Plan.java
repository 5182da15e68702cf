package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.SituationRule.Visit;
import nl.loketwijzer.domain.instantie.InstantieId;

/**
 * The overview without its words: what two sets of answers can be compared by.
 *
 * @param situations most urgent first
 * @param firstStep step of the most urgent situation; empty when there is none
 */
record Plan(List<SituationRule> situations, String firstStep, List<Stop> stops) {

    /** The order of urgency (domain guide, part 1); among equals the order in which the citizen confirmed them. */
    static final Comparator<SituationRule> BY_URGENCY =
            Comparator.comparing(SituationRule::urgency).thenComparing(rule -> !rule.urgent());

    /** An instantie, and each situation that leads to it. */
    record Stop(InstantieId instantie, List<Cause> causes) {}

    record Cause(SituationRule situation, Visit visit) {}

    static Plan of(List<SituationRule> confirmed, Answers answers) {
        List<SituationRule> sorted = confirmed.stream().sorted(BY_URGENCY).toList();
        String first = sorted.isEmpty() ? "" : sorted.getFirst().step(answers);
        return new Plan(sorted, first, helplinesFirst(sorted, merge(sorted, answers)));
    }

    /**
     * Round by round: the first instantie of every situation stands before the second of any. What only
     * goes alongside waits until the others have filled "now".
     */
    private static List<Stop> merge(List<SituationRule> sorted, Answers answers) {
        Map<InstantieId, List<Cause>> merged = new LinkedHashMap<>();
        List<Column> columns = sorted.stream()
                .map(rule -> new Column(rule, rule.visits(answers), waits(rule, sorted)))
                .toList();
        int rounds = columns.stream().mapToInt(Column::end).max().orElse(0);
        for (int round = 0; round < rounds; round++) {
            for (Column column : columns) {
                column.at(round)
                        .ifPresent(cause -> merged.computeIfAbsent(cause.visit().instantie(), id -> new ArrayList<>())
                                .add(cause));
            }
        }
        return merged.entrySet().stream()
                .map(entry -> new Stop(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static int waits(SituationRule rule, List<SituationRule> sorted) {
        return rule.alongside() && !sorted.stream().allMatch(SituationRule::alongside) ? Overview.NOW : 0;
    }

    /** The instanties of one situation, from a certain round on. */
    private record Column(SituationRule rule, List<Visit> visits, int from) {

        int end() {
            return from + visits.size();
        }

        Optional<Cause> at(int round) {
            return round < from || round >= end()
                    ? Optional.empty()
                    : Optional.of(new Cause(rule, visits.get(round - from)));
        }
    }

    private static List<Stop> helplinesFirst(List<SituationRule> sorted, List<Stop> stops) {
        List<InstantieId> helplines = sorted.stream()
                .map(SituationRule::crisis)
                .filter(crisis -> crisis != null)
                .flatMap(crisis -> crisis.helplines().stream())
                .distinct()
                .toList();
        return stops.stream()
                .sorted(Comparator.comparingInt(stop -> rank(helplines, stop.instantie())))
                .toList();
    }

    private static int rank(List<InstantieId> helplines, InstantieId instantie) {
        int index = helplines.indexOf(instantie);
        return index < 0 ? helplines.size() : index;
    }
}

package nl.loketwijzer.domain.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.Source;
import org.jspecify.annotations.Nullable;

/**
 * The ordered result, with its words in one language.
 *
 * @param first the one thing to do now
 * @param now at most three
 * @param later the rest, in order
 * @param canWait what nobody needs to do now, one sentence each
 * @param crisis help that stands above all, or null
 * @param urgent whether a part of it cannot wait
 * @param sensitive whether the screens stay neutral and carry the quick exit
 */
public record Overview(
        Step first,
        List<Advice> now,
        List<Advice> later,
        List<String> canWait,
        @Nullable Crisis crisis,
        boolean urgent,
        boolean sensitive) {

    /** How many instanties stand under "now" at most: more is too much at once. */
    static final int NOW = 3;

    public Overview {
        now = List.copyOf(now);
        later = List.copyOf(later);
        canWait = List.copyOf(canWait);
    }

    /** The first last day that is not over, of a letter whose date was told. */
    public Optional<LocalDate> deadline(LocalDate today) {
        return Stream.concat(now.stream(), later.stream())
                .flatMap(advice -> advice.terms().stream())
                .flatMap(term -> Stream.ofNullable(term.dated()))
                .map(Dated::last)
                .filter(last -> !last.isBefore(today))
                .min(LocalDate::compareTo);
    }

    /** What to do: a short call and why. */
    public record Step(String title, String text) {}

    /**
     * One instantie, and why it matters to this person.
     *
     * @param reason why you
     * @param does what they do, in the language of the screen
     * @param bring what to bring, one thing an item
     * @param terms terms that are sure on this day, each with where it comes from
     * @param unsure whether something is known to be doubtful here: "wij weten dit nu niet zeker, bel …"
     */
    public record Advice(
            Instantie instantie,
            String reason,
            String does,
            List<String> bring,
            List<Fact> terms,
            boolean unsure,
            Source source) {

        public Advice {
            bring = List.copyOf(bring);
            terms = List.copyOf(terms);
        }
    }

    /**
     * A sentence that claims something, and where it comes from.
     *
     * @param dated the last day when the date that was told is the letter's, or null
     */
    public record Fact(String text, Source source, @Nullable Dated dated) {}

    /** Of a letter with that date this is most often the last day. */
    public record Dated(LocalDate letter, LocalDate last) {}
}

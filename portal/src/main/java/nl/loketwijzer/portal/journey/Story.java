package nl.loketwijzer.portal.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.SituationId;
import nl.loketwijzer.domain.guidance.Understanding;
import nl.loketwijzer.domain.guidance.Understanding.Recognised;
import org.jspecify.annotations.Nullable;

/**
 * What is going on.
 *
 * @param text as typed, at most {@link #LONGEST} UTF-16 units; empty once it was understood or when it is sensitive
 * @param cut whether more was typed than is kept
 * @param situations those that were recognised or chosen, at most {@link #MOST}
 * @param dropped those of them that do not fit
 * @param asked what it may be too, to be asked about in one question
 * @param crisis who can help at once, or null
 * @param extra what was added and could not be placed, so that it can be told in another way
 * @param confirmed whether the person has seen and confirmed the situations
 * @param language tag of the language it seems to be written in; null before it was read
 */
public record Story(
        String text,
        boolean cut,
        List<SituationId> situations,
        Set<SituationId> dropped,
        List<SituationId> asked,
        @Nullable Crisis crisis,
        String extra,
        boolean confirmed,
        @Nullable String language) {

    public static final Story NONE = new Story("", false, List.of(), Set.of(), List.of(), null, "", false, null);

    /** With two bytes each this leaves room in a cookie of 3.5 KB. */
    public static final int LONGEST = 950;

    public static final int MOST = 12;

    public Story {
        situations = List.copyOf(situations);
        dropped = Set.copyOf(dropped);
        asked = List.copyOf(asked);
    }

    /** A new story, cut where it is too long. */
    public static Story told(String typed) {
        String text = Typed.lines(typed);
        String kept = Typed.atMost(text, LONGEST);
        return new Story(kept, kept.length() < text.length(), List.of(), Set.of(), List.of(), null, "", false, null);
    }

    /** These too, unless they were there already. */
    public Story with(Collection<SituationId> more, @Nullable Crisis found) {
        Set<SituationId> all = new LinkedHashSet<>(situations);
        all.addAll(more);
        List<SituationId> first = all.stream().limit(MOST).toList();
        return new Story(text, cut, first, dropped, asked, found == null ? crisis : found, extra, confirmed, language);
    }

    /** What was understood too: the sure ones as situations, the others to be asked about. */
    public Story with(Understanding understood) {
        return with(ids(understood.sure()), understood.crisis()).asking(ids(understood.unsure()));
    }

    private static List<SituationId> ids(List<Recognised> found) {
        return found.stream().map(Recognised::situation).toList();
    }

    /** What is not sure, so that one question can ask it; empty once it was answered. */
    public Story asking(Collection<SituationId> unsure) {
        List<SituationId> open =
                unsure.stream().filter(id -> !situations.contains(id)).toList();
        return new Story(text, cut, situations, dropped, open, crisis, extra, confirmed, language);
    }

    /** Written in this language, as it seems. */
    public Story in(String tag) {
        return new Story(text, cut, situations, dropped, asked, crisis, extra, confirmed, tag);
    }

    /** Only the chosen ones of those on offer; what was not on offer stays as it is. */
    public Story choose(Collection<SituationId> offered, Collection<SituationId> chosen) {
        Set<SituationId> out = new LinkedHashSet<>(dropped);
        out.addAll(offered);
        out.removeAll(chosen);
        List<SituationId> all = new ArrayList<>(situations);
        chosen.stream().filter(id -> !all.contains(id)).forEach(all::add);
        List<SituationId> first = all.stream().limit(MOST).toList();
        out.retainAll(first);
        return new Story(text, cut, first, out, asked, crisis, extra, confirmed, language);
    }

    /** What was added and could not be placed; empty when there is no such thing (any more). */
    public Story withExtra(String typed) {
        return new Story(
                text,
                cut,
                situations,
                dropped,
                asked,
                crisis,
                Typed.atMost(Typed.lines(typed), 300),
                confirmed,
                language);
    }

    /** Only the first units of the text: more does not fit in a cookie. */
    Story shortened(int units) {
        return new Story(
                text.substring(0, Math.max(0, units)),
                true,
                situations,
                dropped,
                asked,
                crisis,
                extra,
                confirmed,
                language);
    }

    /** Not confirmed (any more): the person looks at it again. */
    public Story reopened() {
        return new Story(text, cut, situations, dropped, asked, crisis, extra, false, language);
    }

    /** Confirmed: the typed text is not needed any more. */
    public Story confirm() {
        return new Story("", false, situations, dropped, List.of(), crisis, "", true, language);
    }

    /** The same without the typed text: what is sensitive is not kept. */
    public Story withoutText() {
        return new Story("", false, situations, dropped, asked, crisis, extra, confirmed, language);
    }

    /** Whether screens stay neutral, and what was typed is not kept. */
    public boolean isSensitive(Guidance guidance) {
        return crisis != null
                || Stream.concat(situations.stream(), asked.stream()).anyMatch(guidance::isSensitive);
    }

    /** The situations that fit, in the order in which they came up. */
    public List<SituationId> kept() {
        return situations.stream().filter(id -> !dropped.contains(id)).toList();
    }

    @Override
    public String toString() {
        return "Story[…]";
    }
}

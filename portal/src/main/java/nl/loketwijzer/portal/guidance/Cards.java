package nl.loketwijzer.portal.guidance;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Situation;
import nl.loketwijzer.domain.guidance.SituationId;
import nl.loketwijzer.domain.guidance.Understanding;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Story;
import nl.loketwijzer.portal.ui.Choices;

/** One card for each situation: does this fit? And when it does not: maybe this instead? */
final class Cards {

    static final String YES = "ja";
    static final String NEAR = "bij";
    private static final String NO = "nee";

    private final Guidance guidance;

    Cards(Guidance guidance) {
        this.guidance = guidance;
    }

    /** The name of the field that asks about this one. */
    static String name(SituationId id) {
        return "s-" + id.value();
    }

    HtmlContainer of(Visit visit) {
        Map<SituationId, String> words = words(visit);
        HtmlContainer list = tag("ul", "lw-cards");
        for (Situation situation : UnderstoodScreen.shown(visit, guidance)) {
            list.add(card(situation, words.getOrDefault(situation.id(), ""), visit));
        }
        return list;
    }

    /** All situations that this screen asks about: those on the cards, and those offered instead of a dropped one. */
    List<SituationId> offered(Visit visit) {
        Story story = visit.journey().story();
        Stream<SituationId> instead =
                story.dropped().stream().flatMap(id -> near(id, visit).stream()).map(Situation::id);
        return Stream.concat(story.situations().stream(), instead).distinct().toList();
    }

    private HtmlContainer card(Situation situation, String words, Visit visit) {
        boolean dropped = visit.journey().story().dropped().contains(situation.id());
        HtmlContainer card = tag("li", "lw-card", tag("h2", "", situation.title()));
        if (!words.isEmpty()) {
            card.add(tag(
                    "blockquote",
                    "lw-quote",
                    p("lw-muted lw-small lw-upright", visit.text("understood.words")),
                    attribute(p("“" + words + "”"), "translate", "no")));
        }
        card.add(fits(situation, dropped, visit));
        List<Situation> near = near(situation.id(), visit);
        if (dropped && !near.isEmpty()) {
            card.add(instead(near, visit));
        }
        return card;
    }

    private static HtmlContainer fits(Situation situation, boolean dropped, Visit visit) {
        String question = visit.texts().get("understood.fits", "situation", situation.title());
        String name = name(situation.id());
        HtmlContainer pair = tag(
                "div",
                "lw-pair",
                Choices.chip(name, YES, visit.text("understood.fits.yes"), !dropped),
                Choices.chip(name, NO, visit.text("understood.fits.no"), dropped));
        return tag("fieldset", "", tag("legend", "lw-hide", question), pair);
    }

    private static HtmlContainer instead(List<Situation> near, Visit visit) {
        HtmlContainer group = Choices.group(visit.text("understood.instead"), "");
        near.forEach(other -> group.add(Choices.checkbox(NEAR, other.id().value(), other.title(), null, false)));
        return group;
    }

    private List<Situation> near(SituationId id, Visit visit) {
        List<SituationId> shown = visit.journey().story().situations();
        return guidance.near(id, visit.language()).stream()
                .filter(other -> !shown.contains(other.id()))
                .toList();
    }

    /** The person's own words, for as long as they are kept. */
    private Map<SituationId, String> words(Visit visit) {
        Map<SituationId, String> words = new LinkedHashMap<>();
        String text = visit.journey().story().text();
        if (!text.isEmpty()) {
            for (Understanding.Recognised found :
                    guidance.understand(text, visit.language()).situations()) {
                words.put(found.situation(), found.words());
            }
        }
        return words;
    }
}

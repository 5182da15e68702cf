package nl.loketwijzer.portal.loket;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.WalkIn;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;
import nl.loketwijzer.portal.ui.TimeChoices;
import org.jspecify.annotations.Nullable;

/** The facts of one loket, as small parts of a screen. */
final class LoketFacts {

    private final Loket loket;
    private final Texts texts;

    LoketFacts(Loket loket, Texts texts) {
        this.loket = loket;
        this.texts = texts;
    }

    /** Its kind, street and town. */
    HtmlContainer where() {
        String address = loket.address().street() + ", " + loket.address().place();
        HtmlContainer where = Tags.tag("p", "lw-muted", texts.get("loket.type." + loket.type()) + ". ");
        where.add(Tags.attribute(Tags.span(address), "lang", "nl"));
        return where;
    }

    /** The first free time and the hours without an appointment. */
    HtmlContainer when(@Nullable Slot first, List<WalkIn> walkIns) {
        String free = first == null ? texts.get("loket.first.none") : TimeChoices.moment(first, texts);
        HtmlContainer open = Tags.tag("dd", "");
        if (walkIns.isEmpty()) {
            open.add(new Text(texts.get("loket.walkin.none")));
        }
        walkIns.stream().limit(2).forEach(hours -> open.add(Tags.div("", new Text(hours(hours)))));
        return Tags.tag(
                "dl",
                "lw-when",
                Tags.div("", Tags.tag("dt", "", texts.get("loket.first")), Tags.tag("dd", "", free)),
                Tags.div("", Tags.tag("dt", "", texts.get("loket.walkin")), open));
    }

    private String hours(WalkIn hours) {
        String open = texts.get(
                "loket.walkin.hours",
                Map.of(
                        "day", texts.dates().day(hours.date()),
                        "from", texts.dates().bareTime(hours.from()),
                        "until", texts.dates().bareTime(hours.until())));
        return hours.busyness() == null ? open : open + ". " + texts.get("loket.walkin." + hours.busyness());
    }

    /** Steps, what there is for who needs it, and languages. */
    HtmlContainer tags() {
        HtmlContainer tags =
                Tags.tag("ul", "lw-tags", house(texts.get(loket.stepFree() ? "loket.stepfree" : "loket.steps")));
        loket.details().facilities().stream()
                .sorted()
                .forEach(facility -> tags.add(house(texts.get("loket.facility." + facility))));
        int rooms = loket.details().rooms();
        if (rooms > 0) {
            tags.add(house(texts.get("loket.rooms", "count", rooms)));
        }
        tags.add(Tags.tag("li", "", Icon.LANGUAGE.element(), Tags.span(languages())));
        return tags;
    }

    private static HtmlContainer house(String words) {
        return Tags.tag("li", "", Icon.HOUSE.element(), Tags.span(words));
    }

    String languages() {
        return String.join(
                ", ",
                List.of("nl", "en", "ar", "tr", "pl", "uk").stream()
                        .filter(loket.languages()::contains)
                        .map(tag -> texts.get("loket.language." + tag))
                        .toList());
    }
}

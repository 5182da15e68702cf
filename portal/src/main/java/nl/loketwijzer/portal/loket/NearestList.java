package nl.loketwijzer.portal.loket;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Nearby;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.SampleNote;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Lokets in a row, the nearest first, full ones folded. Each has a button that sends the form. */
final class NearestList {

    /** The name of the button of each loket. */
    static final String FIELD = "loket";

    private static final int SHOWN = 5;

    private final List<Nearby> nearest;
    private final List<Instantie> wanted;
    private final FreeTimes times;
    private final Talk talk;
    private final Texts texts;

    NearestList(List<Nearby> nearest, List<Instantie> wanted, FreeTimes times, Talk talk, Texts texts) {
        this.nearest = nearest;
        this.wanted = wanted;
        this.times = times;
        this.talk = talk;
        this.texts = texts;
    }

    List<HtmlContainer> parts() {
        Map<LoketId, Slot> first =
                times.first(nearest.stream().map(near -> near.loket().id()).toList(), talk);
        List<Nearby> free = nearest.stream()
                .filter(near -> first.containsKey(near.loket().id()))
                .limit(SHOWN)
                .toList();
        double farthest = free.isEmpty() ? Double.MAX_VALUE : free.getLast().kilometres();
        List<Nearby> full = nearest.stream()
                .filter(near -> !first.containsKey(near.loket().id()) && near.kilometres() <= farthest)
                .limit(SHOWN)
                .toList();
        List<HtmlContainer> parts = new ArrayList<>();
        parts.add(free(free, first));
        if (!full.isEmpty()) {
            parts.add(folded(full));
        }
        return parts;
    }

    private HtmlContainer free(List<Nearby> free, Map<LoketId, Slot> first) {
        HtmlContainer heading = Tags.tag("h2", "", texts.get("loket.list.title", "count", free.size()));
        if (free.isEmpty()) {
            return Tags.section("lw-section", "lijst", heading, Tags.p(texts.get("loket.list.empty")));
        }
        HtmlContainer list = Tags.tag("ol", "lw-plain-list");
        for (int i = 0; i < free.size(); i++) {
            list.add(card(free.get(i), i + 1, first.get(free.get(i).loket().id())));
        }
        return Tags.section("lw-section", "lijst", heading, Tags.p("lw-muted", texts.get("loket.list.order")), list);
    }

    private HtmlContainer card(Nearby near, int number, @Nullable Slot first) {
        Loket loket = near.loket();
        LoketFacts facts = new LoketFacts(loket, texts);
        HtmlContainer body = Tags.div("lw-loket__body", name(loket));
        if (loket.sample()) {
            body.add(SampleNote.of(texts));
        }
        HtmlContainer where = facts.where();
        where.addComponentAsFirst(Tags.tag("b", "lw-km", distance(near.kilometres())));
        body.add(where);
        new Reach(texts).sentences(loket, wanted, near.helpsWith()).forEach(sentence -> body.add(Tags.p(sentence)));
        body.add(facts.when(first, times.walkIn(loket.id())), facts.tags(), choose(loket, number));
        HtmlContainer count = Tags.attribute(Tags.tag("span", "lw-loket__nr", "" + number), "aria-hidden", "true");
        return Tags.tag("li", "lw-loket", count, body);
    }

    private static HtmlContainer name(Loket loket) {
        return Tags.attribute(Tags.tag("h3", "", loket.name()), "lang", "nl");
    }

    /** The first stands out; who hears the page hears which loket each button is for. */
    private HtmlContainer choose(Loket loket, int number) {
        HtmlContainer button = Buttons.choice(
                number == 1 ? "" : "lw-btn--quiet", FIELD, loket.id().toString(), texts.get("loket.choose"));
        button.add(Tags.tag("span", "lw-hide", ": " + loket.name()));
        return button;
    }

    private String distance(double kilometres) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return texts.get("loket.km", "km", format.format(kilometres)) + " ";
    }

    private HtmlContainer folded(List<Nearby> full) {
        HtmlContainer inner = Tags.div("");
        if (full.stream().anyMatch(near -> near.loket().sample())) {
            inner.add(SampleNote.of(texts));
        }
        full.forEach(near -> inner.add(Tags.tag(
                "p",
                "",
                Tags.attribute(Tags.bold(near.loket().name()), "lang", "nl"),
                new Text(", " + distance(near.kilometres()).strip() + ". " + texts.get("loket.list.full.one")))));
        return Tags.fold("lw-fold", texts.get("loket.list.full", "count", full.size()), inner);
    }
}

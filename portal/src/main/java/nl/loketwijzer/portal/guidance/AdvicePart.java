package nl.loketwijzer.portal.guidance;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.fold;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.small;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Map;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Overview;
import nl.loketwijzer.domain.guidance.Overview.Advice;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.Source;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;

/** One instantie on the thread: why you, and, folded, all that is known. */
final class AdvicePart {

    private final Advice advice;
    private final Instantie instantie;
    private final Texts texts;

    AdvicePart(Advice advice, Texts texts) {
        this.advice = advice;
        this.instantie = advice.instantie();
        this.texts = texts;
    }

    HtmlContainer element() {
        HtmlContainer heading = attribute(tag("h3", "", new Text(instantie.name() + " ")), "lang", "nl");
        if (!instantie.fullName().equals(instantie.name())) {
            heading.add(small(instantie.fullName()));
        }
        HtmlContainer part = tag("li", "", heading, p(advice.reason()));
        advice.terms().stream()
                .flatMap(term -> Stream.ofNullable(term.dated()))
                .distinct()
                .forEach(dated -> part.add(dated(dated)));
        if (advice.unsure()) {
            part.add(unsure());
        }
        String more = texts.get("overview.more", "instantie", instantie.name());
        part.add(fold("lw-more", more, div("lw-stack", facts(), source(advice.source()))));
        return part;
    }

    private HtmlContainer unsure() {
        return instantie.phones().isEmpty()
                ? p("lw-note", texts.get("overview.unsure"))
                : p(
                        "lw-note",
                        texts.get(
                                "overview.unsure.call",
                                "number",
                                instantie.phones().getFirst().number()));
    }

    private HtmlContainer facts() {
        HtmlContainer facts = tag("dl", "lw-facts", fact("overview.does", new Text(advice.does())));
        if (!advice.terms().isEmpty()) {
            facts.add(fact("overview.terms", terms()));
        }
        if (!advice.bring().isEmpty()) {
            facts.add(fact("overview.bring", Tags.list("lw-list", advice.bring())));
        }
        if (!instantie.phones().isEmpty()) {
            HtmlContainer phones = tag("ul", "");
            instantie.phones().forEach(phone -> phones.add(phone(phone)));
            facts.add(fact("overview.call", phones));
        }
        if (instantie.site() != null) {
            facts.add(fact("overview.site", new Text(instantie.site().getHost())));
        }
        return facts;
    }

    /** Each with where it comes from, unless that is where all the rest comes from too. */
    private HtmlContainer terms() {
        HtmlContainer terms = tag("ul", "lw-list");
        for (Overview.Fact term : advice.terms()) {
            HtmlContainer item = tag("li", "", term.text());
            if (!term.source().equals(advice.source())) {
                item.add(source(term.source()));
            }
            terms.add(item);
        }
        return terms;
    }

    /** With a date that the person told: said as what it would mean, since we do not know what date it is. */
    private HtmlContainer dated(Overview.Dated dated) {
        return Tags.p(
                "lw-dated",
                texts.get(
                        "overview.terms.dated",
                        Map.of(
                                "date", texts.dates().date(dated.letter()),
                                "last", texts.dates().date(dated.last()))));
    }

    private HtmlContainer phone(Instantie.Phone phone) {
        String dial = "tel:" + phone.number().replaceAll("\\D", "");
        HtmlContainer line = tag("li", "", link(dial, "", tag("bdi", "", phone.number())));
        if (phone.hours() != null) {
            line.add(new Text(" " + Hours.words(phone.hours(), texts)));
        }
        return line;
    }

    private HtmlContainer fact(String key, com.vaadin.flow.component.Component value) {
        return div("", tag("dt", "", texts.get(key)), tag("dd", "", value));
    }

    private HtmlContainer source(Source source) {
        String checked = texts.dates().date(source.checkedOn());
        return p("lw-source", texts.get("overview.source", Map.of("site", source.site(), "date", checked)));
    }
}

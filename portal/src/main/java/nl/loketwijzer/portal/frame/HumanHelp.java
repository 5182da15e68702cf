package nl.loketwijzer.portal.frame;

import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.span;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;

/** A human being is always near: on every screen, in the same place. */
final class HumanHelp {

    private HumanHelp() {}

    /** @param tag {@code aside}, or {@code section} inside main */
    static HtmlContainer of(Texts texts, String tag) {
        HtmlContainer ways = tag("ul", "");
        ways.add(way("tel:1400", Icon.PHONE, texts.get("frame.human.call"), texts.get("frame.human.call.why")));
        ways.add(way(
                texts.to("loketten"), Icon.DOOR, texts.get("frame.human.visit"), texts.get("frame.human.visit.why")));
        HtmlContainer danger = div(
                "lw-human__sos",
                sos(texts.get("frame.human.danger"), "tel:112", texts.get("frame.human.danger.call")),
                sos(texts.get("frame.human.suicide"), "tel:113", texts.get("frame.human.suicide.call")));
        HtmlContainer help = tag(tag, "lw-human", tag("h2", "", texts.get("frame.human.title")), ways, danger);
        return Tags.attribute(help, "aria-label", texts.get("frame.human.label"));
    }

    private static HtmlContainer way(String href, Icon icon, String text, String why) {
        return tag("li", "", link(href, "", icon.element(), span(text)), p(why));
    }

    private static HtmlContainer sos(String question, String href, String call) {
        return tag("p", "", new Text(question + " "), link(href, "", call));
    }
}

package nl.loketwijzer.portal.guidance;

import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Texts;
import nl.loketwijzer.portal.ui.Tile;

/** When nothing could be placed: a person first, then other ways. Never a guess. */
final class NotUnderstood {

    private NotUnderstood() {}

    static HtmlContainer ways(Texts texts) {
        Tile person = new Tile(
                Icon.PEOPLE,
                texts.get("understood.nothing.person"),
                texts.get("understood.nothing.person.why"),
                texts.to("loket"));
        return div(
                "lw-stack",
                person.element("lw-tile lw-tile--human"),
                link(texts.to(GuidanceNavigation.STORY), "lw-link", texts.get("understood.again")),
                tag("h2", "lw-h3", texts.get("understood.nothing.topics")),
                Tile.list(GuidanceNavigation.topics(texts)));
    }
}

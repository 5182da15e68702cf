package nl.loketwijzer.portal.home;

import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.section;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Texts;
import nl.loketwijzer.portal.ui.Tile;

/** Below the box: four subjects, more of them, and a human being. No wrong door. */
final class Topics {

    private Topics() {}

    static HtmlContainer of(Texts texts) {
        List<Tile> tiles = GuidanceNavigation.topics(texts).subList(0, 4);
        Tile more = new Tile(Icon.DOTS, texts.get("home.more"), null, texts.to(GuidanceNavigation.TOPICS));
        Tile unsure = new Tile(Icon.PEOPLE, texts.get("home.unsure"), texts.get("home.unsure.hint"), texts.to("loket"));
        HtmlContainer list = Tile.list(tiles);
        list.addClassName("lw-mt-4");
        return section(
                "",
                "kies",
                tag("h2", "", texts.get("home.topics")),
                list,
                div("", more.element("lw-tile lw-bare")),
                div("lw-mt-3", unsure.element("lw-tile lw-tile--human")));
    }
}

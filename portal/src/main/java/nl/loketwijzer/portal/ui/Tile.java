package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A large link with a picture: a subject to choose without writing. */
public record Tile(Icon icon, String title, @Nullable String hint, String href) {

    public HtmlContainer element(String classes) {
        HtmlContainer words = Tags.tag("span", "", Tags.bold(title));
        if (hint != null) {
            words.add(Tags.small(hint));
        }
        return Tags.link(href, classes, icon.element(), words, Icon.ARROW.element());
    }

    /** Tiles below each other, side by side where there is room. */
    public static HtmlContainer list(List<Tile> tiles) {
        HtmlContainer list = Tags.tag("ul", "lw-tiles");
        tiles.forEach(tile -> list.add(Tags.tag("li", "", tile.element("lw-tile"))));
        return list;
    }
}

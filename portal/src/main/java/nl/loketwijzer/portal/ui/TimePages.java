package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.domain.booking.Slot;
import org.jspecify.annotations.Nullable;

/** Free times over several pages. */
public final class TimePages {

    private final TimeChoices choices;
    private final String path;
    private final int page;
    private final Texts texts;

    /**
     * @param choices at least one
     * @param path the screen; the number of a later page stands behind it
     * @param detail what stands behind it now
     */
    public TimePages(TimeChoices choices, String path, String detail, Texts texts) {
        int asked = detail.matches("[1-9]\\d?") ? Integer.parseInt(detail) : 1;
        this.choices = choices;
        this.path = path;
        this.page = choices.hasPage(asked) ? asked : 1;
        this.texts = texts;
    }

    /**
     * The days of this page, a button, and links to the other pages.
     *
     * @param taken the time that could not be had: the nearest others come first; or null
     */
    public List<HtmlContainer> parts(@Nullable Slot taken, String button) {
        List<HtmlContainer> parts = new ArrayList<>(choices.page(page));
        if (taken == null) {
            parts.getFirst().setId(TimeChoices.FIELD);
        } else {
            parts.addFirst(choices.near(taken));
        }
        parts.add(Buttons.row(Buttons.next(button)));
        parts.add(links());
        return parts;
    }

    private HtmlContainer links() {
        HtmlContainer links = Tags.tag("p", "");
        if (choices.hasPage(page + 1)) {
            links.add(link(page + 1, "booking.time.more"), new Text(" "));
        }
        if (page > 1) {
            links.add(link(page - 1, "booking.time.less"));
        }
        return links;
    }

    private HtmlContainer link(int to, String key) {
        return Tags.link(texts.to(to == 1 ? path : path + "/" + to), "lw-link", texts.get(key));
    }
}

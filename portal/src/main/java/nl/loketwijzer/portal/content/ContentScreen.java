package nl.loketwijzer.portal.content;

import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.section;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;

/**
 * A page that only tells something.
 *
 * @param key beginning of its texts, with a dot: {@code content.privacy.}
 * @param parts each with a heading ({@code KEY.PART.title}) and one text a line
 */
record ContentScreen(String path, String key, List<String> parts) implements Screen {

    @Override
    public String title(Visit visit) {
        return visit.text(key + "title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(key + "lead");
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        parts.forEach(part -> into.add(part(part, visit)));
    }

    private HtmlContainer part(String part, Visit visit) {
        HtmlContainer section = section("lw-section", part, tag("h2", "lw-h3", visit.text(key + part + ".title")));
        visit.text(key + part + ".text").lines().forEach(line -> section.add(p(line)));
        return section;
    }
}

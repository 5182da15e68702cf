package nl.loketwijzer.portal.help;

import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.section;
import static nl.loketwijzer.portal.ui.Tags.small;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.stereotype.Component;

/** Help today, by phone: the same numbers for everybody, without a question. */
@Component
class HelpScreen implements Screen {

    private record Line(String number, String key) {}

    private static final List<Line> DANGER = List.of(
            new Line("112", "emergency"),
            new Line("113", "suicide"),
            new Line("0800-2000", "safe-home"),
            new Line("0800-0188", "sexual-violence"),
            new Line("0800-0432", "children"));

    private static final List<Line> QUESTIONS =
            List.of(new Line("1400", "government"), new Line("0800-8115", "money"), new Line("0900-8844", "police"));

    @Override
    public String path() {
        return "hulp";
    }

    @Override
    public String title(Visit visit) {
        return visit.text("content.help.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("content.help.lead");
    }

    @Override
    public boolean sensitive(Visit visit) {
        return true;
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        into.add(part("gevaar", "content.help.danger", DANGER, visit));
        into.add(part("vragen", "content.help.questions", QUESTIONS, visit));
        into.add(Tags.list(
                "lw-list lw-small lw-mt-5", List.of(visit.text("crisis.calls"), visit.text("crisis.languages"))));
    }

    private static HtmlContainer part(String id, String heading, List<Line> lines, Visit visit) {
        HtmlContainer calls = div("lw-call");
        lines.forEach(line -> calls.add(call(line, visit)));
        return section("lw-section", id, tag("h2", "", visit.text(heading)), calls);
    }

    private static HtmlContainer call(Line line, Visit visit) {
        String call = visit.texts().get("crisis.call", "number", line.number());
        HtmlContainer words = tag("span", "", Tags.bold(call), small(visit.text("content.help.line." + line.key())));
        return link("tel:" + line.number().replaceAll("\\D", ""), "", Icon.PHONE.element(), words);
    }
}

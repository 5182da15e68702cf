package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Tags;

/** What can be needed: what most people need in sight, the rest behind "more". */
final class NeedsForm {

    /** Where to talk; also the place of what is said about it. */
    static final String WAY = "manier";

    private static final String FIELD = "nodig";
    private static final List<Need> REST =
            List.of(Need.SIGN_LANGUAGE, Need.QUIET_ROOM, Need.TWO_QUESTIONS, Need.WRITTEN, Need.NO_MESSAGES);

    private final Visit visit;

    NeedsForm(Visit visit) {
        this.visit = visit;
    }

    /** @param calls whether a loket calls, so that there is something to choose */
    void into(HtmlContainer form, boolean calls, List<Problem> problems) {
        form.add(
                group("booking.needs.talk", "lw-h3 lw-mb-2", List.of(Need.INTERPRETER, Need.MORE_TIME)),
                group("booking.needs.place", "lw-h3 lw-mb-2", List.of(Need.WHEELCHAIR)),
                group("booking.needs.who", "lw-h3 lw-mb-2", List.of(Need.COMPANION, Need.CHILD)));
        if (calls || plan().isCall()) {
            form.add(way(problems));
        }
        HtmlContainer more = Tags.fold(
                "lw-fold",
                visit.text("booking.needs.more"),
                Tags.div("", group("booking.needs.more", "lw-hide", REST)));
        form.add(REST.stream().anyMatch(plan().needs()::contains) ? Tags.attribute(more, "open", "") : more);
    }

    private HtmlContainer group(String name, String legend, List<Need> needs) {
        HtmlContainer group = Choices.group(visit.text(name), legend);
        needs.forEach(need -> group.add(Choices.checkbox(
                FIELD,
                need.name(),
                visit.text("booking.need." + need.name()),
                need == Need.NO_MESSAGES ? visit.text("booking.contact.none.hint") : null,
                plan().needs().contains(need))));
        return group;
    }

    private HtmlContainer way(List<Problem> problems) {
        HtmlContainer group = Choices.group(visit.text("booking.needs.way"), "lw-h3 lw-mb-2");
        group.setId(WAY);
        String error = Problem.at(WAY, problems);
        if (error != null) {
            HtmlContainer said = Tags.tag("p", "lw-error", Icon.WARNING.element(), Tags.span(error));
            said.setId(WAY + "-fout");
            group.add(said);
            Tags.attribute(group, "aria-describedby", WAY + "-fout");
        }
        for (Way way : List.of(Way.DESK, Way.PHONE)) {
            group.add(Choices.radio(
                    WAY,
                    way.name(),
                    visit.text("booking.way." + way.name()),
                    plan().manner().way() == way));
        }
        return group;
    }

    private Plan plan() {
        return visit.journey().plan();
    }

    static Set<Need> needs(Fields fields) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (Need need : Need.values()) {
            if (fields.has(FIELD, need.name())) {
                needs.add(need);
            }
        }
        return needs;
    }

    static Way way(Fields fields) {
        return fields.has(WAY, Way.PHONE.name()) ? Way.PHONE : Way.DESK;
    }
}

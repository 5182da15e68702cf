package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.loket.LoketNavigation;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.TimeChoices;
import org.jspecify.annotations.Nullable;

/** All answers below each other, each with a link to change it. */
final class CheckList {

    private CheckList() {}

    /**
     * @param loket null when it does not exist any more
     * @param reminds whether a message the day before can be promised
     */
    static HtmlContainer of(Plan plan, @Nullable Loket loket, boolean reminds, Visit visit) {
        String time = plan.slot() == null ? "" : TimeChoices.moment(plan.slot(), visit.texts());
        HtmlContainer list = Tags.tag(
                "dl",
                "lw-facts lw-check",
                row("booking.check.loket", where(loket), LoketNavigation.NEAREST, visit),
                row("booking.check.time", time, BookingNavigation.TIME, visit),
                row("booking.check.name", plan.name(), Detail.change(BookingNavigation.NAME), visit),
                contact(plan, reminds, visit));
        if (plan.isCall()) {
            String number = visit.texts()
                    .get("booking.way.number", "number", plan.manner().number());
            list.add(row("booking.check.way", number, Detail.change(BookingNavigation.CONTACT), visit));
        }
        list.add(row("booking.check.needs", needs(plan, visit), Detail.change(BookingNavigation.NEEDS), visit));
        return list;
    }

    private static HtmlContainer contact(Plan plan, boolean reminds, Visit visit) {
        boolean none = plan.noEmail() || plan.noMessages();
        String address = plan.reach().bySms() ? plan.reach().mobile() : plan.email();
        return row(
                "booking.check.contact",
                none ? visit.text("booking.check.contact.none") : address,
                !none && reminds && plan.reach().remind() ? visit.text("booking.check.remind") : "",
                Detail.change(plan.noMessages() ? BookingNavigation.NEEDS : BookingNavigation.CONTACT),
                visit);
    }

    private static String where(@Nullable Loket loket) {
        return loket == null
                ? ""
                : String.join(
                        ", ",
                        loket.name(),
                        loket.address().street(),
                        loket.address().place());
    }

    private static String needs(Plan plan, Visit visit) {
        if (plan.needs().isEmpty()) {
            return visit.text("booking.check.needs.none");
        }
        return String.join(", ", NeedWords.of(plan, visit.texts()));
    }

    private static HtmlContainer row(String key, String value, String change, Visit visit) {
        return row(key, value, "", change, visit);
    }

    /** @param also a sentence below the value; empty for none */
    private static HtmlContainer row(String key, String value, String also, String change, Visit visit) {
        HtmlContainer link =
                Tags.link(visit.texts().to(change), "lw-link", new Text(visit.text("booking.check.change")));
        link.add(Tags.tag("span", "lw-hide", ": " + visit.text(key)));
        HtmlContainer answer = Tags.tag("dd", "", Tags.tag("bdi", "", value));
        if (!also.isEmpty()) {
            answer.add(Tags.p("lw-hint lw-small", also));
        }
        return Tags.div("", Tags.tag("dt", "", visit.text(key)), answer, Tags.tag("dd", "", link));
    }
}

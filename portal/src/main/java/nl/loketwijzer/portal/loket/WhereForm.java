package nl.loketwijzer.portal.loket;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.domain.loket.Place;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Field;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;

/** Where somebody lives or looks from. */
final class WhereForm {

    static final String FIELD = "plek";
    static final String WHICH = "welke";
    static final String HOMELESS = "zonder";
    static final String YES = "ja";

    private final Texts texts;
    private final Plan plan;

    WhereForm(Texts texts, Plan plan) {
        this.texts = texts;
        this.plan = plan;
    }

    /** The search button comes first in the form, so that Enter searches. */
    HtmlContainer field(List<Problem> problems) {
        HtmlContainer field = new Field(FIELD, texts.get("loket.where.field"))
                .hint(texts.get("loket.where.hint"))
                .error(Problem.at(FIELD, problems))
                .line("text", plan.where(), "lw-input--short", "postal-code");
        HtmlContainer search = Buttons.choice("lw-btn--quiet", "zoek", YES, texts.get("loket.where.search"));
        return Tags.div("lw-search", field, search);
    }

    HtmlContainer several(List<Place> places) {
        HtmlContainer group = Choices.group(texts.get("loket.where.several"), "lw-h3");
        places.forEach(place -> group.add(Choices.radio(WHICH, place.label(), place.label(), false)));
        return group;
    }

    HtmlContainer homeless() {
        return Choices.checkbox(
                HOMELESS,
                YES,
                texts.get("loket.where.homeless"),
                texts.get("loket.where.homeless.hint"),
                plan.homeless());
    }
}

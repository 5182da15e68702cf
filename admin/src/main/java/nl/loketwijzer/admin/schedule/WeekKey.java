package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.loketwijzer.domain.booking.OpeningRule;

/** What the colours of the week mean. */
class WeekKey extends UnorderedList {

    WeekKey() {
        addClassName("ad-key");
        add(
                entry(OpeningRule.Kind.BOOKABLE),
                entry(OpeningRule.Kind.URGENT),
                entry(OpeningRule.Kind.INTERNAL),
                entry(OpeningRule.Kind.WALK_IN),
                entry("x", text("admin.closure.closed")));
    }

    /** The end of the class of a block. */
    static String letter(OpeningRule.Kind kind) {
        return switch (kind) {
            case BOOKABLE -> "a";
            case URGENT -> "u";
            case INTERNAL -> "i";
            case WALK_IN -> "w";
        };
    }

    private static ListItem entry(OpeningRule.Kind kind) {
        return entry(letter(kind), text("admin.rule.kind." + kind.name()));
    }

    private static ListItem entry(String kind, String words) {
        Span colour = new Span();
        colour.addClassNames("ad-blk", "ad-blk--" + kind);
        return new ListItem(colour, new Span(words));
    }
}

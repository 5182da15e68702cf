package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the colours of the week mean. */
class WeekKey extends UnorderedList {

    WeekKey() {
        addClassName("ad-key");
        add(
                entry("a", text("admin.rule.kind.BOOKABLE")),
                entry("w", text("admin.rule.kind.WALK_IN")),
                entry("x", text("admin.closure.closed")));
    }

    private static ListItem entry(String kind, String words) {
        Span colour = new Span();
        colour.addClassNames("ad-blk", "ad-blk--" + kind);
        return new ListItem(colour, new Span(words));
    }
}

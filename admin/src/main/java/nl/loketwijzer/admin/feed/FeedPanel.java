package nl.loketwijzer.admin.feed;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import nl.loketwijzer.admin.ui.Confirm;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.Feed;
import nl.loketwijzer.domain.booking.FeedLink;
import nl.loketwijzer.domain.booking.Slot;
import org.jspecify.annotations.Nullable;

/** Links to make, to make anew and to end. One that was made is shown this once. */
class FeedPanel extends Section {

    private final Links links;
    private final Div made = new Div();
    private final UnorderedList rows = new UnorderedList();

    FeedPanel(String title, String about, Links links) {
        this.links = links;
        addClassNames("ad-panel", "ad-below");
        made.getElement().setAttribute("aria-live", "polite");
        rows.addClassName("ad-rows");
        add(new H2(title), new Paragraph(about), made, rows);
        show();
    }

    private void show() {
        rows.removeAll();
        links.rows().forEach(row -> rows.add(item(row)));
    }

    private ListItem item(Links.Row row) {
        Feed feed = row.feed();
        Span state = new Span(state(feed));
        state.addClassNames("ad-muted", "ad-small");
        Span words = new Span(new Span(row.name()), state);
        words.addClassName("ad-lines");
        ListItem item = new ListItem(words);
        if (feed == null) {
            item.add(button("admin.feeds.make", "admin.feeds.make.of", row, () -> make(row)));
        } else {
            item.add(
                    button("admin.feeds.again", "admin.feeds.again.of", row, () -> askAgain(row)),
                    button("admin.feeds.revoke", "admin.feeds.revoke.of", row, () -> askRevoke(row)));
        }
        return item;
    }

    private static Button button(String label, String whole, Links.Row row, Runnable press) {
        Button button = new Button(text(label), event -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text(whole, Map.of("name", row.name())));
        return button;
    }

    private void make(Links.Row row) {
        FeedLink link = links.make(row.of());
        made.removeAll();
        made.add(new MadeLink(row.name(), link));
        show();
    }

    private void askAgain(Links.Row row) {
        Confirm.ask(
                text("admin.feeds.again.title"),
                text("admin.feeds.again.text"),
                text("admin.feeds.again"),
                () -> make(row));
    }

    private void askRevoke(Links.Row row) {
        Confirm.ask(
                text("admin.feeds.revoke.title"), text("admin.feeds.revoke.text"), text("admin.feeds.revoke"), () -> {
                    links.revoke(row.of());
                    made.removeAll();
                    show();
                    Notice.done(text("admin.feeds.revoked"));
                });
    }

    private static String state(@Nullable Feed feed) {
        if (feed == null) {
            return text("admin.feeds.none");
        }
        Instant read = feed.readAt();
        String since = text("admin.feeds.since", Map.of("moment", moment(feed.madeAt())));
        return since + " "
                + (read == null
                        ? text("admin.feeds.unread")
                        : text("admin.feeds.read", Map.of("moment", moment(read))));
    }

    private static String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(Slot.ZONE);
        return text(
                "admin.date.moment",
                Map.of(
                        "day", dates().date(at.toLocalDate()),
                        "time", dates().time(at.toLocalTime())));
    }
}

package nl.loketwijzer.admin.feed;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.loketwijzer.domain.booking.FeedLink;

/** A link that was just made, to take along: nobody can look it up later. */
class MadeLink extends Div {

    MadeLink(String name, FeedLink link) {
        addClassNames("ad-script", "ad-form");
        TextField address = new TextField(text("admin.feeds.made.of", Map.of("name", name)));
        address.setValue(link.address().toString());
        address.setReadOnly(true);
        address.setAutoselect(true);
        add(new Paragraph(text("admin.feeds.made")), address, new Paragraph(text("admin.feeds.made.how")));
    }
}

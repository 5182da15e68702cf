package nl.loketwijzer.admin.messages;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import nl.loketwijzer.domain.notification.Outbox.Sent;

/** One message, as the citizen reads it. */
class Letter extends Section {

    Letter(Sent sent) {
        addClassNames("ad-panel", "ad-letter");
        add(new H2(sent.subject()));
        add(new Paragraph(text("admin.messages.to", Map.of("address", sent.to()))));
        add(new Paragraph(text("admin.messages.tries", Map.of("count", sent.attempts()))));
        add(new Pre(sent.text()));
        if (sent.calendar() != null) {
            add(new H3(text("admin.messages.calendar")), calendar(sent.calendar()));
        }
        Paragraph id = new Paragraph(sent.messageId());
        id.addClassNames("ad-muted", "ad-small");
        add(id);
    }

    private static Pre calendar(String content) {
        Pre calendar = new Pre(content);
        calendar.addClassName("ad-code");
        return calendar;
    }
}

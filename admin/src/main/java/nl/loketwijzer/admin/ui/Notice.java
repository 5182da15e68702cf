package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** One sentence that comes and goes, or stays until it was read. */
public final class Notice {

    private static final int SECONDS = 6;

    private Notice() {}

    /** Something went well. */
    public static void done(String sentence) {
        Notification.show(sentence, SECONDS * 1000, Notification.Position.BOTTOM_START);
    }

    /** Something did not go well: stays until it is closed. */
    public static void problem(String sentence) {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setAssertive(true);
        Button close = new Button(text("admin.close"), event -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        notice.add(new Span(sentence), close);
        notice.open();
    }
}

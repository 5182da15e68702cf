package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.time.Instant;
import java.util.Map;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Notice;
import org.springframework.stereotype.Component;

/** Says once after each login when it was done the time before: who did not do that knows that somebody else did. */
@Component
class Greeting implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(Greeting::greet);
    }

    private static void greet(UIInitEvent event) {
        WrappedSession session = event.getUI().getSession().getSession();
        if (session.getAttribute(LoggedIn.BEFORE) instanceof Instant before) {
            session.removeAttribute(LoggedIn.BEFORE);
            Notice.done(text("admin.login.before", Map.of("moment", Moments.of(before))));
        }
    }
}

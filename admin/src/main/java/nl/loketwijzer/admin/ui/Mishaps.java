package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: one clear sentence on the screen, the cause in the log. */
final class Mishaps implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public void error(ErrorEvent event) {
        boolean notAllowed = event.getThrowable() instanceof NotAllowed;
        if (notAllowed) {
            LOG.warn("refused: {}", event.getThrowable().getMessage());
        } else {
            LOG.error("a staff screen failed", event.getThrowable());
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notice.problem(text(notAllowed ? "admin.mishap.notAllowed" : "admin.mishap.text")));
        }
    }
}

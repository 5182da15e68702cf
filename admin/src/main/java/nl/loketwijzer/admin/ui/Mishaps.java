package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import nl.loketwijzer.admin.security.Refusals;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: one clear sentence on the screen, the cause in the log. */
final class Mishaps implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final transient Refusals refusals;

    Mishaps(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (event.getThrowable() instanceof NotAllowed refusal) {
            refusals.note(refusal, screen(ui));
            say(ui, "admin.mishap.notAllowed");
        } else {
            LOG.error("a staff screen failed", event.getThrowable());
            say(ui, "admin.mishap.text");
        }
    }

    private static String screen(@Nullable UI ui) {
        return ui == null ? "" : ui.getInternals().getActiveViewLocation().getFirstSegment();
    }

    private static void say(@Nullable UI ui, String key) {
        if (ui != null) {
            ui.access(() -> Notice.problem(text(key)));
        }
    }
}

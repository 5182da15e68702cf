package nl.loketwijzer.portal.frame;

import com.vaadin.flow.component.HtmlContainer;
import nl.loketwijzer.portal.ui.Buttons;
import org.springframework.http.HttpStatus;

/** What somebody sees when a page is not there or something broke: no inner details, a way on, no blame. */
record ErrorScreen(String key) implements Screen {

    static ErrorScreen of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, BAD_REQUEST -> new ErrorScreen("frame.missing.");
            case FORBIDDEN -> new ErrorScreen("frame.refused.");
            default -> new ErrorScreen("frame.broken.");
        };
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public String title(Visit visit) {
        return visit.text(key + "title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(key + "lead");
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        into.add(Buttons.row(Buttons.go(visit.texts().to(""), visit.text("frame.first"))));
    }
}

package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.loketwijzer.admin.security.Refusals;
import nl.loketwijzer.domain.shared.NotAllowed;

/** An address of what is somebody else's: the same words as for one that is none. It is written down who tried. */
@AnonymousAllowed
class RefusedView extends Page implements HasErrorParameter<NotAllowed> {

    private final Refusals refusals;

    RefusedView(Refusals refusals) {
        super(text("admin.nowhere.title"));
        this.refusals = refusals;
        add(new Paragraph(text("admin.nowhere.text")), new Anchor("/", text("admin.nowhere.back")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        refusals.note(parameter.getException(), event.getLocation().getFirstSegment());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

package nl.loketwijzer.portal.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How Flow behaves in this portal. */
@Component
class FlowSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(FlowSetup.class);

    /** A session that never hears from the script dies soon. */
    private static final int SHORT_SECONDS = 60;

    private static final int LONG_SECONDS = 30 * 60;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(new Reassurance());
        service.addSessionInitListener(init -> {
            init.getSession().getSession().setMaxInactiveInterval(SHORT_SECONDS);
            init.getSession().setErrorHandler(error -> broken(error.getThrowable()));
        });
        event.addRequestHandler((session, request, response) -> {
            raise(session, request);
            return false;
        });
        service.addUIInitListener(init -> enterAtOnce(init.getUI()));
    }

    private static void raise(VaadinSession session, VaadinRequest request) {
        String type = request.getParameter("v-r");
        if (type != null && !type.equals("init")) {
            session.getSession().setMaxInactiveInterval(LONG_SECONDS);
        }
    }

    /** Builds the view in the answer to {@code v-r=init} already: saves a round trip before Flow takes over. */
    private static void enterAtOnce(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && "init".equals(request.getParameter("v-r"))) {
            Location location = new Location(
                    request.getParameter("location"), QueryParameters.fromString(request.getParameter("query")));
            ui.getInternals().getRouter().initializeUI(ui, location);
        }
    }

    /** Never the message of the error: it may hold what somebody typed. */
    private static void broken(Throwable error) {
        LOG.error("A screen broke", Unsaid.of(error));
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().executeJs(ScreenView.GO, "/" + ui.getLocale().toLanguageTag() + "/storing");
        }
    }
}

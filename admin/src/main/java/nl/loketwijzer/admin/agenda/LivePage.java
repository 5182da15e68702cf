package nl.loketwijzer.admin.agenda;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import java.time.Duration;
import nl.loketwijzer.admin.ui.Page;

/** A screen that shows what colleagues and citizens do meanwhile, without being loaded again. */
abstract class LivePage extends Page {

    private static final Duration REFRESH = Duration.ofSeconds(5);

    LivePage(String title) {
        super(title);
    }

    /** Looks whether something changed; builds nothing anew that says the same: a screen reader keeps its place. */
    abstract void refresh();

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval((int) REFRESH.toMillis());
        var polling = event.getUI().addPollListener(poll -> refresh());
        addDetachListener(detach -> polling.remove());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }
}

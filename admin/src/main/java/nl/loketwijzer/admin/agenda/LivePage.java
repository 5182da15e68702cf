package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.Icon;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** A screen of one loket that shows what colleagues and citizens do meanwhile, without being loaded again. */
abstract class LivePage extends Page {

    private static final Duration REFRESH = Duration.ofSeconds(5);

    private final Clock clock;
    private final Optional<LoketId> loket;
    private @Nullable String shown;

    LivePage(String title, ChosenLoket chosen, Clock clock) {
        super(title);
        this.clock = clock;
        this.loket = chosen.current().map(Loket::id);
    }

    /** Differs as soon as {@link #show} would show something else. */
    abstract String pulse(LoketId id);

    abstract void show(LoketId id);

    final Optional<LoketId> loket() {
        return loket;
    }

    final LocalDate today() {
        return LocalDate.now(clock.withZone(Slot.ZONE));
    }

    /** Looks whether something changed; builds nothing anew that says the same: a screen reader keeps its place. */
    void refresh() {
        if (loket.isEmpty()) {
            setLead(text("admin.loket.none"));
            return;
        }
        String now = pulse(loket.get());
        if (!now.equals(shown)) {
            shown = now;
            show(loket.get());
        }
    }

    /** Shows how it stands, changed or not. */
    final void showAnew() {
        shown = null;
        refresh();
    }

    /** @param icon {@code previous} or {@code next} */
    static Button step(String key, String icon, Runnable go) {
        Button button = new Button(text(key), new Icon(icon), event -> go.run());
        button.setIconAfterText(icon.equals("next"));
        return button;
    }

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

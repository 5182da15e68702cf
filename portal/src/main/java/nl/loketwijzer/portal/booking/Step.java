package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;

/** A small screen that asks one thing, once a time was chosen. */
abstract class Step implements Screen {

    private final Making making;
    private final String name;
    private final String before;
    private final String after;

    /**
     * @param name the path
     * @param before the screen to go back to
     * @param after the screen that comes next
     */
    Step(Making making, String name, String before, String after) {
        this.making = making;
        this.name = name;
        this.before = before;
        this.after = after;
    }

    final Making making() {
        return making;
    }

    /** The screen that comes next. */
    String after(Visit visit) {
        return after;
    }

    @Override
    public final String path() {
        return name;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        return making.before(visit);
    }

    @Override
    public final Optional<Progress> progress(Visit visit) {
        return Optional.of(BookingNavigation.progress(3, visit.texts()));
    }

    @Override
    public final Optional<String> back(Visit visit) {
        return Optional.of(Detail.unlessChanging(visit, before));
    }

    @Override
    public final void below(HtmlContainer into, Visit visit) {
        if (making.surelyHolds(visit.journey().plan())) {
            Keeping.ask(into, visit);
        }
    }

    @Override
    public final String next(Visit visit) {
        return Detail.unlessChanging(visit, after(visit));
    }
}

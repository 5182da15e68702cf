package nl.loketwijzer.portal.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All screens there are, by their path, and the one step that both ways of sending share. */
@Component
class Screens {

    private final Map<String, Screen> all;

    Screens(List<Screen> screens) {
        all = screens.stream().collect(Collectors.toUnmodifiableMap(Screen::path, Function.identity()));
    }

    Optional<Screen> find(String path) {
        return Optional.ofNullable(all.get(path));
    }

    /**
     * The result of a step.
     *
     * @param to where to go, behind the language
     * @param refused whether there is something to mend first
     */
    record Step(Visit visit, String to, boolean refused) {}

    /** Called by the plain post and by Flow's submit listener, with the same arguments. */
    Step step(Screen screen, Fields fields, Visit before) {
        Visit after = before.with(screen.submit(fields, before));
        if (screen.errors(after).isEmpty()) {
            return new Step(after, screen.next(after), false);
        }
        return new Step(after, Addresses.shown(screen, after), true);
    }
}

package nl.loketwijzer.admin.log;

import static nl.loketwijzer.admin.ui.Texts.text;

import java.util.Map;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.domain.audit.Entry;

/** Lines of the log in words. */
final class LogWords {

    private LogWords() {}

    static String when(Entry entry) {
        return Moments.of(entry.at());
    }

    static String who(Entry entry) {
        String label = entry.who();
        if (label.startsWith("staff:")) {
            return label.substring("staff:".length());
        }
        return label.startsWith("house:")
                ? text("admin.log.who.house", Map.of("task", label.substring("house:".length())))
                : text("admin.log.who.citizen");
    }
}

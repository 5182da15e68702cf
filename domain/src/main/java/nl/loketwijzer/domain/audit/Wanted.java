package nl.loketwijzer.domain.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log. Empty and null: whatever.
 *
 * @param who how the name begins: {@code kim}, or {@code house:} for what happens by itself
 * @param what the whole action
 * @param subject how it begins, {@code appointment/}; without a slash the id alone
 * @param from first day, by the clock of the lokets
 * @param until last day
 */
public record Wanted(
        String who,
        String what,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Everything. */
    public static final Wanted ALL = new Wanted("", "", "", null, null);

    public Wanted {
        who = who.strip();
        what = what.strip();
        subject = subject.strip();
    }

    /** What was looked by, without what was typed. */
    String fields() {
        List<String> fields = new ArrayList<>();
        add(fields, "who", !who.isEmpty());
        add(fields, "what", !what.isEmpty());
        add(fields, "subject", !subject.isEmpty());
        add(fields, "from", from != null);
        add(fields, "until", until != null);
        return fields.isEmpty() ? "all" : String.join("+", fields);
    }

    private static void add(List<String> fields, String name, boolean used) {
        if (used) {
            fields.add(name);
        }
    }
}

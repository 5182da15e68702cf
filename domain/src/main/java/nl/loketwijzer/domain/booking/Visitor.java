package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, as told by the citizen. Everything in here is stored encrypted.
 *
 * @param name what to call them
 * @param email where to confirm, or null: then there is only the code
 * @param language language tag of the screens they used
 * @param situations ids of the situations they confirmed
 */
public record Visitor(String name, @Nullable String email, String language, Set<Need> needs, List<String> situations) {
    public Visitor {
        needs = Set.copyOf(needs);
        situations = List.copyOf(situations);
    }

    @Override
    public String toString() {
        return "Visitor[…]";
    }
}

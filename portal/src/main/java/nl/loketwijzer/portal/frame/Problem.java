package nl.loketwijzer.portal.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person can mend, in their language: it says what to do.
 *
 * @param field id of the field
 */
public record Problem(String field, String text) {

    /** What is said at this field, or null. */
    public static @Nullable String at(String field, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }
}

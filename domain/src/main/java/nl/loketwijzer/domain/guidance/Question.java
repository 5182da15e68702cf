package nl.loketwijzer.domain.guidance;

import java.util.List;

/**
 * A question that changes the result, with its words in one language. "Weet ik niet" is always the last choice, with id
 * {@code unknown}.
 *
 * @param id for example {@code getrouwd}
 * @param why why it is asked
 */
public record Question(String id, String text, String why, List<Choice> choices) {

    public static final String UNKNOWN = "unknown";

    public Question {
        choices = List.copyOf(choices);
    }

    public record Choice(String id, String text) {}
}

package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.i18n.Spoken;

/** What somebody needs, as the desk reads it. */
final class NeedWords {

    private NeedWords() {}

    /** All of it: an interpreter with language and state, and the number to call. */
    static String of(DayEntry entry) {
        List<String> words = new ArrayList<>();
        if (entry.manner().way() == Way.PHONE) {
            words.add(text("admin.need.call", Map.of("number", entry.manner().number())));
        }
        entry.needs().stream().sorted().forEach(need -> words.add(word(need, entry)));
        return words.isEmpty() ? "–" : String.join(", ", words);
    }

    private static String word(Need need, DayEntry entry) {
        String state = text("admin.interpreter." + entry.interpreter().name());
        return switch (need) {
            case INTERPRETER, SIGN_LANGUAGE ->
                text("admin.need.interpreter", Map.of("need", interpreter(need, entry), "state", state));
            default -> text("admin.need." + need.name());
        };
    }

    /** Which interpreters: {@code Tolk Arabisch, Gebarentolk}. */
    static String interpreters(DayEntry entry) {
        return String.join(
                ", ",
                entry.needs().stream()
                        .sorted()
                        .filter(need -> need == Need.INTERPRETER || need == Need.SIGN_LANGUAGE)
                        .map(need -> interpreter(need, entry))
                        .toList());
    }

    private static String interpreter(Need need, DayEntry entry) {
        String spoken = entry.manner().spoken();
        String word = text("admin.need." + need.name());
        return need == Need.SIGN_LANGUAGE || spoken.isEmpty()
                ? word
                : text("admin.need.spoken", Map.of("need", word, "language", language(spoken)));
    }

    /** What is no tag of ours was typed as a name. */
    private static String language(String spoken) {
        return Spoken.tag(spoken).map(Texts::languageName).orElse(spoken);
    }
}

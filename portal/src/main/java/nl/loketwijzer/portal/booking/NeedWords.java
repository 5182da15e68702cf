package nl.loketwijzer.portal.booking;

import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.i18n.Spoken;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.ui.Texts;

/** What somebody needs, in their words: the interpreter with its language. */
final class NeedWords {

    private NeedWords() {}

    static List<String> of(Plan plan, Texts texts) {
        String language = Spoken.name(plan.manner().spoken());
        return plan.needs().stream()
                .sorted()
                .map(need -> {
                    String words = texts.get("booking.need." + need.name());
                    return need == Need.INTERPRETER && !language.isEmpty()
                            ? texts.get("booking.spoken.need", Map.of("need", words, "language", language))
                            : words;
                })
                .toList();
    }
}

package nl.loketwijzer.domain.loket;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static nl.loketwijzer.domain.loket.LoketRefused.Reason.MISSING;
import static nl.loketwijzer.domain.loket.LoketRefused.Reason.NOT_A_CHOICE;
import static nl.loketwijzer.domain.loket.LoketRefused.Reason.NOT_A_NUMBER;
import static nl.loketwijzer.domain.loket.LoketRefused.Reason.NOT_YES_OR_NO;
import static nl.loketwijzer.domain.loket.LoketRefused.Reason.OUT_OF_RANGE;
import static nl.loketwijzer.domain.loket.LoketRefused.Reason.TOO_LONG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.loketwijzer.domain.loket.LoketRefused.Problem;
import nl.loketwijzer.domain.loket.LoketRefused.Reason;

/** The texts of a loket's fields, as values. What cannot be read is noted, and something stands in for it. */
final class FieldTexts {

    private static final Set<String> YES = Set.of(LoketField.YES, "j", "yes", "true", "waar", "1", "x");
    private static final Set<String> NO = Set.of(LoketField.NO, "n", "no", "false", "onwaar", "0", "");

    private final Map<LoketField, String> texts;
    private final List<Problem> problems = new ArrayList<>();

    FieldTexts(Map<LoketField, String> texts) {
        this.texts = new EnumMap<>(texts);
    }

    /** In the order of the fields. */
    List<Problem> problems() {
        return problems.stream().distinct().sorted(comparing(Problem::field)).toList();
    }

    void refuse(LoketField field, Reason reason) {
        problems.add(new Problem(field, reason));
    }

    /** Without space around it; may be empty. */
    String text(LoketField field) {
        String text = texts.getOrDefault(field, "").strip();
        if (text.length() > field.longest()) {
            refuse(field, TOO_LONG);
            return "";
        }
        return text;
    }

    String required(LoketField field) {
        String text = text(field);
        if (text.isEmpty() && problems.stream().noneMatch(problem -> problem.field() == field)) {
            refuse(field, MISSING);
        }
        return text;
    }

    <T> T choice(LoketField field, T[] choices, Function<T, String> word) {
        String text = required(field);
        Optional<T> chosen = Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equalsIgnoreCase(text))
                .findFirst();
        if (chosen.isEmpty() && !text.isEmpty()) {
            refuse(field, NOT_A_CHOICE);
        }
        return chosen.orElse(choices[0]);
    }

    boolean yes(LoketField field) {
        String text = text(field).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            refuse(field, NOT_YES_OR_NO);
        }
        return YES.contains(text);
    }

    /** Between this and its opposite; a comma is as good as a point. */
    double degrees(LoketField field, double most) {
        String text = required(field).replace(',', '.');
        try {
            double degrees = text.isEmpty() ? 0 : Double.parseDouble(text);
            if (!(Math.abs(degrees) <= most)) {
                refuse(field, OUT_OF_RANGE);
            }
            return degrees;
        } catch (NumberFormatException e) {
            refuse(field, NOT_A_NUMBER);
            return 0;
        }
    }

    /** From 0 on; nothing is 0. */
    int number(LoketField field, int most) {
        String text = text(field);
        try {
            int number = text.isEmpty() ? 0 : Integer.parseInt(text);
            if (number < 0 || number > most) {
                refuse(field, OUT_OF_RANGE);
            }
            return number;
        } catch (NumberFormatException e) {
            refuse(field, NOT_A_NUMBER);
            return 0;
        }
    }

    /** Several, with commas between them, in small letters. */
    Set<String> words(LoketField field) {
        return Arrays.stream(text(field).toLowerCase(Locale.ROOT).split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(toSet());
    }
}

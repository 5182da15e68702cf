package nl.loketwijzer.domain.guidance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.i18n.Language;
import org.jspecify.annotations.Nullable;

/** Finds a date that somebody wrote out: {@code 3 november}, {@code 3 Kasım 2026}, {@code 3-11-2026}. */
final class ToldDates {

    private static final Pattern IN_NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}", Pattern.UNICODE_CHARACTER_CLASS);

    /** Syria and its neighbours have month names of their own. */
    private static final Locale LEVANT = Locale.of("ar", "SY");

    private static final int LATEST = 31;

    private final Map<String, Month> months = new HashMap<>();

    ToldDates() {
        Stream.concat(Language.all().stream().map(Language::locale), Stream.of(LEVANT))
                .forEach(this::learn);
    }

    private void learn(Locale locale) {
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                months.put(Story.fold(month.getDisplayName(style, locale)), month);
            }
        }
    }

    /**
     * The first one. Without a year it is the one nearest before today, or in the month to come.
     *
     * @param today in the Netherlands
     */
    Optional<LocalDate> first(Story story, LocalDate today) {
        Matcher numbers = IN_NUMBERS.matcher(story.typed());
        if (numbers.find()) {
            return date(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)));
        }
        List<Word> words = story.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            String day = words.get(i).folded();
            Month month = month(words, i + 1);
            if (month != null && NUMBER.matcher(day).matches()) {
                int behind = i + 1 + (months.containsKey(words.get(i + 1).folded()) ? 1 : 2);
                String year = behind < words.size() ? words.get(behind).folded() : "";
                return NUMBER.matcher(year).matches() && year.length() == 4
                        ? date(number(day), month.getValue(), number(year))
                        : nearest(number(day), month, today);
            }
        }
        return Optional.empty();
    }

    /** In Arabic a month may have a name of two words. */
    private @Nullable Month month(List<Word> words, int at) {
        Month one = months.get(words.get(at).folded());
        if (one != null || at + 1 >= words.size()) {
            return one;
        }
        return months.get(words.get(at).folded() + " " + words.get(at + 1).folded());
    }

    private static Optional<LocalDate> nearest(int day, Month month, LocalDate today) {
        return date(day, month.getValue(), today.getYear())
                .map(date -> date.isAfter(today.plusDays(LATEST)) ? date.minusYears(1) : date);
    }

    private static Optional<LocalDate> date(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** In the digits of any script. */
    private static int number(String digits) {
        return digits.chars().map(Character::getNumericValue).reduce(0, (value, digit) -> 10 * value + digit);
    }
}

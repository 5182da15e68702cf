package nl.loketwijzer.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language that people often speak with an interpreter.
 *
 * @param tag BCP 47
 * @param ownName in its own script
 */
public record Spoken(String tag, String ownName) {

    private static final List<Spoken> ALL = LanguageFiles.spoken().entrySet().stream()
            .map(entry -> new Spoken(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Spoken::ownName))
            .toList();

    /** By their own names: each script together. */
    public static List<Spoken> all() {
        return ALL;
    }

    /** The tag of this language, if it is one of these: by tag, by its own name, or by that in one of our languages. */
    public static Optional<String> tag(String named) {
        String wanted = plain(named);
        return ALL.stream()
                .filter(language -> language.names().anyMatch(wanted::equals))
                .map(Spoken::tag)
                .findFirst();
    }

    /** The own name of this tag; what is no tag of these is a name already. */
    public static String name(String spoken) {
        return ALL.stream()
                .filter(language -> language.tag.equals(spoken))
                .map(Spoken::ownName)
                .findFirst()
                .orElse(spoken);
    }

    /** {@code rtl} or {@code ltr}, as HTML's {@code dir} wants it. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.of(tag, plain(ownName)),
                Language.all().stream()
                        .map(language -> plain(ULocale.getDisplayName(tag, ULocale.forLanguageTag(language.tag())))));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

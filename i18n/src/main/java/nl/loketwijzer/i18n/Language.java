package nl.loketwijzer.i18n;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the portal speaks: one folder under {@code i18n/}, named by its tag.
 *
 * @param tag BCP 47, for example {@code nl}
 * @param ownName in its own script
 * @param reviewed whether a native speaker read it
 */
public record Language(String tag, String ownName, boolean reviewed) {

    private static final List<Language> ALL = LanguageFiles.languages();

    /** The language of the house; every text exists in it. */
    public static final Language DUTCH = of("nl").orElseThrow();

    /** All languages, Dutch first, the others by their own name. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language of this tag, if the portal speaks it. */
    public static Optional<Language> of(String tag) {
        return ALL.stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** {@code rtl} or {@code ltr}, as HTML's {@code dir} wants it. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}

package nl.loketwijzer.admin.ui;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import nl.loketwijzer.i18n.Dates;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;

/** The words of the screen that is being built, in the language this member of staff chose. */
public final class Texts {

    private Texts() {}

    /** @throws IllegalArgumentException when there is no such key */
    public static String text(String key) {
        return messages().get(key);
    }

    /** @throws IllegalArgumentException when there is no such key */
    public static String text(String key, Map<String, ?> arguments) {
        return messages().get(key, arguments);
    }

    public static Dates dates() {
        return new Dates(messages());
    }

    /** The name of a language as staff say it, for example {@code Arabisch} for {@code ar}. */
    public static String languageName(String tag) {
        return ULocale.forLanguageTag(tag)
                .getDisplayName(ULocale.forLanguageTag(language().tag()));
    }

    public static Locale locale() {
        return language().locale();
    }

    static Messages messages() {
        return Messages.of(language());
    }

    static Language language() {
        UI ui = UI.getCurrent();
        return ui == null
                ? Language.DUTCH
                : Language.of(ui.getLocale().getLanguage()).orElse(Language.DUTCH);
    }
}

package nl.loketwijzer.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one language. Keys are English and start with the name of their file: {@code booking.slot.none}. */
public final class Messages {

    private static final Map<String, Messages> CACHE = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language) {
        this.language = language;
        this.texts = LanguageFiles.texts(language.tag());
    }

    public static Messages of(Language language) {
        return CACHE.computeIfAbsent(language.tag(), tag -> new Messages(language));
    }

    public Language language() {
        return language;
    }

    /** Whether there is such a text; for keys that are made from an id. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** @throws IllegalArgumentException when there is no such key */
    public String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.tag());
        }
        return text;
    }

    /**
     * A text with named arguments, in ICU MessageFormat.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String get(String key, Map<String, ?> arguments) {
        return new MessageFormat(get(key), ULocale.forLanguageTag(language.tag())).format(arguments);
    }

    Map<String, String> texts() {
        return texts;
    }
}

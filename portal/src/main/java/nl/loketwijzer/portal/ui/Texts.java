package nl.loketwijzer.portal.ui;

import java.util.List;
import java.util.Map;
import nl.loketwijzer.i18n.Dates;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;

/** The words, dates and addresses of one language. */
public final class Texts {

    private final Messages messages;
    private final Dates dates;

    private Texts(Messages messages) {
        this.messages = messages;
        this.dates = new Dates(messages);
    }

    public static Texts of(Language language) {
        return new Texts(Messages.of(language));
    }

    public Language language() {
        return messages.language();
    }

    public Dates dates() {
        return dates;
    }

    public String get(String key) {
        return messages.get(key);
    }

    /** A text with one named argument. */
    public String get(String key, String name, Object value) {
        return messages.get(key, Map.of(name, value));
    }

    public String get(String key, Map<String, ?> arguments) {
        return messages.get(key, arguments);
    }

    /**
     * {@code CAK, SVB en UWV}.
     *
     * @param names at least one
     */
    public String list(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return get(
                "loket.and",
                Map.of("rest", String.join(", ", names.subList(0, names.size() - 1)), "last", names.getLast()));
    }

    /** The address of a screen in this language: {@code overzicht} becomes {@code /nl/overzicht}. */
    public String to(String path) {
        return "/" + language().tag() + (path.isEmpty() ? "" : "/" + path);
    }
}

package nl.loketwijzer.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Map;

/** One honest sentence for who writes in a language that the portal does not speak: we do not read it, people help. */
public final class Foreign {

    private static final Map<String, String> SENTENCES = LanguageFiles.foreign();
    private static final String ELSE = "en";

    private Foreign() {}

    /**
     * A sentence and how it is written.
     *
     * @param direction {@code rtl} or {@code ltr}
     */
    public record Sentence(String tag, String text, String direction) {}

    /** In this language when we have it, else in English. */
    public static Sentence sentence(String tag) {
        String known = SENTENCES.containsKey(tag) ? tag : ELSE;
        return new Sentence(
                known,
                SENTENCES.getOrDefault(known, ""),
                ULocale.forLanguageTag(known).isRightToLeft() ? "rtl" : "ltr");
    }
}

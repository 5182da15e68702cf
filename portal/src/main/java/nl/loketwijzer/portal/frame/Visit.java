package nl.loketwijzer.portal.frame;

import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Texts;

/**
 * One look at one screen: all that a screen may know.
 *
 * @param detail the part of the address after the screen's own, {@code 2} in {@code /nl/vraag/2}; mostly empty
 * @param helped whether a helper sits beside the person
 */
public record Visit(Journey journey, Texts texts, String detail, boolean helped) {

    /** Without a helper. */
    public Visit(Journey journey, Texts texts, String detail) {
        this(journey, texts, detail, false);
    }

    public Visit with(Journey changed) {
        return new Visit(changed, texts, detail, helped);
    }

    /** The same look, in Dutch. */
    Visit inDutch() {
        return new Visit(journey, Texts.of(Language.DUTCH), detail, helped);
    }

    public Language language() {
        return texts.language();
    }

    public String text(String key) {
        return texts.get(key);
    }
}

package nl.loketwijzer.portal.frame;

import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Texts;

/**
 * One look at one screen: all that a screen may know.
 *
 * @param detail the part of the address after the screen's own, {@code 2} in {@code /nl/vraag/2}; mostly empty
 */
public record Visit(Journey journey, Texts texts, String detail) {

    public Visit with(Journey changed) {
        return new Visit(changed, texts, detail);
    }

    public Language language() {
        return texts.language();
    }

    public String text(String key) {
        return texts.get(key);
    }
}

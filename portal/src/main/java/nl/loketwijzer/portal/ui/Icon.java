package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;

/**
 * A picture beside words, never instead of them. Drawn by the style sheet ({@code lw-i--NAME}) as a mask: one element,
 * which the plain page and Flow make alike (an SVG would need a namespace that Flow's client does not give).
 */
public enum Icon {
    ARROW,
    BACK,
    BRAND,
    CALENDAR,
    CHAT,
    CHECK,
    DOOR,
    DOTS,
    EXIT,
    HEART,
    HOUSE,
    LANGUAGE,
    LETTER,
    LOCK,
    MICROPHONE,
    MONEY,
    PAPERS,
    PEOPLE,
    PHONE,
    PIN,
    PLUS,
    PRINT,
    SHIELD,
    WARNING,
    WORK;

    public HtmlContainer element() {
        String flip = this == ARROW || this == BACK || this == EXIT || this == BRAND ? " lw-flip" : "";
        HtmlContainer icon = Tags.tag("i", "lw-i lw-i--" + name().toLowerCase(Locale.ROOT) + flip);
        return Tags.attribute(icon, "aria-hidden", "true");
    }
}

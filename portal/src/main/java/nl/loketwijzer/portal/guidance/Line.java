package nl.loketwijzer.portal.guidance;

import java.util.List;
import java.util.Locale;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.portal.ui.Texts;

/** Phone lines for who is in danger (domain guide, parts 2 and 4). */
enum Line {
    EMERGENCY("112"),
    SUICIDE("113"),
    SAFE_HOME("0800-2000"),
    SEXUAL_VIOLENCE("0800-0188"),
    EXPLOITATION("033-448 11 86"),
    CHILD("0800-0432");

    private final String number;

    Line(String number) {
        this.number = number;
    }

    /** Who helps with what, first the one to call first. */
    static List<Line> of(Crisis crisis) {
        return switch (crisis) {
            case SUICIDE -> List.of(SUICIDE, EMERGENCY);
            case VIOLENCE -> List.of(EMERGENCY, SAFE_HOME, CHILD);
            case ASSAULT -> List.of(EMERGENCY, SEXUAL_VIOLENCE);
            case EXPLOITATION -> List.of(EMERGENCY, EXPLOITATION);
            case MEDICAL -> List.of(EMERGENCY);
        };
    }

    String href() {
        return "tel:" + number.replaceAll("\\D", "");
    }

    String call(Texts texts) {
        return texts.get("crisis.call", "number", number);
    }

    String why(Texts texts) {
        return texts.get("crisis.line." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

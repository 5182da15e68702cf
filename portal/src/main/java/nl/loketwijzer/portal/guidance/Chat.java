package nl.loketwijzer.portal.guidance;

import java.util.Locale;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.portal.ui.Texts;

/** Help for who would rather type than speak (domain guide, part 3). Named, not linked: no link leaves the portal. */
enum Chat {
    SUICIDE,
    SAFE_HOME;

    static Optional<Chat> of(Crisis crisis) {
        return switch (crisis) {
            case SUICIDE -> Optional.of(SUICIDE);
            case VIOLENCE -> Optional.of(SAFE_HOME);
            case ASSAULT, EXPLOITATION, MEDICAL -> Optional.empty();
        };
    }

    String sentence(Texts texts) {
        return texts.get("crisis.chat." + key()) + ". " + texts.get("crisis.chat." + key() + ".why");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

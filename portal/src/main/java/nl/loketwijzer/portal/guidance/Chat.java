package nl.loketwijzer.portal.guidance;

import java.util.Locale;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.portal.ui.Texts;

/** Help for who would rather type than speak (domain guide, part 3). */
enum Chat {
    SUICIDE("https://www.113.nl"),
    SAFE_HOME("https://veiligthuis.nl");

    final String address;

    Chat(String address) {
        this.address = address;
    }

    static Optional<Chat> of(Crisis crisis) {
        return switch (crisis) {
            case SUICIDE -> Optional.of(SUICIDE);
            case VIOLENCE -> Optional.of(SAFE_HOME);
            case ASSAULT, EXPLOITATION, MEDICAL -> Optional.empty();
        };
    }

    String name(Texts texts) {
        return texts.get("crisis.chat." + key());
    }

    String why(Texts texts) {
        return texts.get("crisis.chat." + key() + ".why");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

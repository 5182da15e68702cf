package nl.loketwijzer.domain.booking;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.i18n.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Chooses the languages of what is written to somebody. */
@Component
class AppointmentLanguages {

    /** Stands between the same text in two languages. */
    static final String BETWEEN = "\n\n----------\n\n";

    private final URI site;

    AppointmentLanguages(@Value("${loket.public-url}") URI site) {
        this.site = site;
    }

    /** The visitor's own, or Dutch. */
    AppointmentWords own(Appointment appointment, Loket loket) {
        return words(appointment, loket, language(appointment));
    }

    /** The visitor's own with Dutch below: somebody may have to help. */
    List<AppointmentWords> all(Appointment appointment, Loket loket) {
        return Stream.of(language(appointment), Language.DUTCH)
                .distinct()
                .map(language -> words(appointment, loket, language))
                .toList();
    }

    AppointmentWords words(Appointment appointment, Loket loket, Language language) {
        return new AppointmentWords(appointment, loket, language, site);
    }

    private static Language language(Appointment appointment) {
        return Language.of(appointment.visitor().language()).orElse(Language.DUTCH);
    }
}

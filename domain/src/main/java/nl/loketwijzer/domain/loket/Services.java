package nl.loketwijzer.domain.loket;

import java.util.Set;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.instantie.InstantieId;
import org.jspecify.annotations.Nullable;

/** What kind of loket helps with what. */
final class Services {

    /** Services of the gemeente where somebody lives (domain guide, part 1). */
    private static final Set<String> OF_OWN_GEMEENTE =
            Set.of("gemeente", "wijkteam", "cjg", "schuldhulp", "opvang", "leerplicht");

    /** What an IDO helps with: letters, DigiD and websites. */
    private static final Set<String> AT_IDO = Set.of("ido", "digid");

    private Services() {}

    static boolean covers(Loket loket, InstantieId instantie, @Nullable String ownGemeente) {
        if (OF_OWN_GEMEENTE.contains(instantie.value())) {
            return ofGemeente(loket) && (ownGemeente == null || ownGemeente.equals(loket.gemeenteCode()));
        }
        if (loket.presences().stream().anyMatch(p -> p.instantie().equals(instantie))) {
            return true;
        }
        return loket.type() == LoketType.IDO && AT_IDO.contains(instantie.value());
    }

    /** As for an example: nobody is sent from a real loket to one that is none. */
    static boolean coversAll(Loket loket, Loket other) {
        boolean gemeente =
                !ofGemeente(other) || (ofGemeente(loket) && other.gemeenteCode().equals(loket.gemeenteCode()));
        boolean ido = other.type() != LoketType.IDO || loket.type() == LoketType.IDO;
        boolean calls = !other.caseWorker() || loket.caseWorker();
        return gemeente
                && ido
                && calls
                && loket.sample() == other.sample()
                && instanties(loket).containsAll(instanties(other));
    }

    private static Set<InstantieId> instanties(Loket loket) {
        return loket.presences().stream().map(Presence::instantie).collect(Collectors.toSet());
    }

    private static boolean ofGemeente(Loket loket) {
        return loket.type() == LoketType.GEMEENTE || loket.type() == LoketType.OVERHEIDSLOKET;
    }
}

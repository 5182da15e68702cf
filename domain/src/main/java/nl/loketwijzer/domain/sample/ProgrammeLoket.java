package nl.loketwijzer.domain.sample;

import static nl.loketwijzer.domain.sample.SampleLokets.lines;

import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.Presence;
import nl.loketwijzer.domain.loket.Presence.Kind;

/**
 * A loket of the programme Inrichten overheidsbrede loketten (plan of 24 April 2023). The plan gives no addresses, so each
 * stands in a building of its gemeente, marked as sample. The lines of Amsterdam are the plan's; all others are made up.
 *
 * @param house the building, as it is called in the list of buildings
 */
record ProgrammeLoket(String name, LoketType type, String house, List<Presence> presences, boolean caseWorker) {

    static List<ProgrammeLoket> all() {
        return List.of(
                overheidsloket(
                        "Overheidsloket Amsterdam",
                        "Stadhuis Amsterdam",
                        lines("cak", "cjib", "duo", "ind", "svb", "toeslagen", "uwv")),
                overheidsloket(
                        "Gezamenlijke Dienstverlening op Locatie Utrecht",
                        "Stadskantoor Utrecht",
                        lines("cjib", "duo", "svb", "toeslagen", "uwv")),
                overheidsloket(
                        "Gezamenlijke Dienstverlening op Locatie Enschede",
                        "Stadskantoor Enschede",
                        lines("cjib", "svb", "toeslagen", "uwv")),
                steunpunt("Steunpunt Belastingdienst Nijmegen", "Stadswinkel Nijmegen"),
                steunpunt("Steunpunt Belastingdienst Apeldoorn", "Stadhuis Apeldoorn"),
                // bodies of the gemeente and national ones work here at one place: more than one instantie's desk
                overheidsloket(
                        "Werk & Inkomensloket Weener XL 's-Hertogenbosch",
                        "Stadskantoor 's-Hertogenbosch",
                        onSite("svb", "uwv")));
    }

    Loket in(List<Building> buildings) {
        Building building = buildings.stream()
                .filter(candidate -> candidate.name().equals(house))
                .findFirst()
                .orElseThrow();
        return SampleLokets.sample(building, name, type, Set.of("nl", "en", "ar", "tr"), presences, caseWorker);
    }

    private static ProgrammeLoket overheidsloket(String name, String house, List<Presence> presences) {
        return new ProgrammeLoket(name, LoketType.OVERHEIDSLOKET, house, presences, true);
    }

    private static ProgrammeLoket steunpunt(String name, String house) {
        return new ProgrammeLoket(name, LoketType.INSTANTIE, house, onSite("belastingdienst", "toeslagen"), false);
    }

    private static List<Presence> onSite(String... instanties) {
        return List.of(instanties).stream()
                .map(instantie -> new Presence(new InstantieId(instantie), Kind.ON_SITE))
                .toList();
    }
}

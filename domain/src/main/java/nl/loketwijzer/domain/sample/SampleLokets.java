package nl.loketwijzer.domain.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.Presence;
import nl.loketwijzer.domain.shared.LoketId;

/** The lokets of a fresh start, the same each time. */
final class SampleLokets {

    /** The gemeente of Annie in the programme's film: she finds a loket that can call all she needs. */
    private static final String EDE = "0228";

    private static final List<List<String>> LINES = List.of(
            List.of("cak", "cjib", "duo", "svb", "toeslagen", "uwv", "belastingdienst"),
            List.of("svb", "toeslagen", "uwv"),
            List.of());

    private SampleLokets() {}

    /** First the programme's own, then all buildings in order of their list. */
    static List<Loket> all() {
        List<Building> buildings = Building.all();
        List<Loket> lokets = new ArrayList<>(
                ProgrammeLoket.all().stream().map(loket -> loket.in(buildings)).toList());
        Map<String, Long> sharing = buildings.stream().collect(groupingBy(Building::name, counting()));
        for (int i = 0; i < buildings.size(); i++) {
            Building building = buildings.get(i);
            boolean alone = sharing.getOrDefault(building.name(), 1L) == 1;
            String name = alone
                    ? building.name()
                    : building.name() + ", " + building.address().street();
            lokets.add(building.library() ? ido(building, name, i) : gemeente(building, name, i));
        }
        return lokets;
    }

    static LoketId id(String slug) {
        return new LoketId(UUID.nameUUIDFromBytes(("loket/" + slug).getBytes(StandardCharsets.UTF_8)));
    }

    /** Every sample stands here: a place of the programme or a public building, with what it can do. */
    static Loket sample(
            Building building,
            String name,
            LoketType type,
            Set<String> languages,
            List<Presence> presences,
            boolean caseWorker) {
        String slug = Building.slug(name);
        return new Loket(
                id(slug),
                slug,
                type,
                name,
                building.address(),
                building.point(),
                building.gemeenteCode(),
                building.gemeente(),
                building.stepFree(),
                languages,
                presences,
                caseWorker,
                true);
    }

    static List<Presence> lines(String... instanties) {
        return lines(Arrays.asList(instanties));
    }

    private static Loket ido(Building building, String name, int index) {
        return sample(building, name, LoketType.IDO, languages(index), List.of(), false);
    }

    private static Loket gemeente(Building building, String name, int index) {
        int choice = building.gemeenteCode().equals(EDE) ? 0 : index % LINES.size();
        return sample(building, name, LoketType.GEMEENTE, languages(index), lines(LINES.get(choice)), true);
    }

    private static List<Presence> lines(List<String> instanties) {
        return instanties.stream()
                .sorted()
                .map(instantie -> new Presence(new InstantieId(instantie), Presence.Kind.DIRECT_LINE))
                .toList();
    }

    private static Set<String> languages(int index) {
        Set<String> languages = new HashSet<>(Set.of("nl", "en"));
        List<String> others = List.of("ar", "tr", "pl", "uk");
        for (int i = 0; i < others.size(); i++) {
            if (index % (i + 3) == 0) {
                languages.add(others.get(i));
            }
        }
        return languages;
    }
}

package nl.loketwijzer.domain.loket;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.Csv;
import nl.loketwijzer.domain.shared.GeoPoint;

/** Places by postcode and by name. */
final class PlaceIndex {

    private static final int MOST = 5;

    private final Map<String, Place> postcodes = new HashMap<>();
    private final Map<String, List<Place>> names = new TreeMap<>();

    private PlaceIndex() {}

    static PlaceIndex load() {
        PlaceIndex index = new PlaceIndex();
        Map<String, List<Town>> parts = new HashMap<>();
        for (Map<String, String> row : Csv.read("/data/postcodes-pc4.csv")) {
            Town part = town(row, "plaats");
            index.postcodes.put(row.get("pc4"), part.place(row.get("pc4") + " " + part.name()));
            parts.computeIfAbsent(PlaceName.key(part.name()), key -> new ArrayList<>())
                    .add(part);
        }
        parts.values().forEach(index::addTowns);
        Csv.read("/data/gemeenten-2026.csv").forEach(row -> index.addGemeente(town(row, "gemeente")));
        return index;
    }

    Optional<Place> postcode(String pc4) {
        return Optional.ofNullable(postcodes.get(pc4));
    }

    /** Places of exactly this name, or whose name begins or ends the text: {@code Ede centrum}. */
    List<Place> named(String text) {
        List<String> words = Arrays.asList(text.split("\\s+"));
        return Stream.concat(
                        IntStream.range(0, words.size()).mapToObj(last -> words.subList(0, words.size() - last)),
                        IntStream.range(1, words.size()).mapToObj(first -> words.subList(first, words.size())))
                .map(part -> names.getOrDefault(PlaceName.key(String.join(" ", part)), List.of()))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Places whose name is a typing mistake away; a short name must be right. */
    List<Place> almostNamed(String text) {
        String key = PlaceName.key(text);
        for (int mistakes = 1; mistakes <= mistakesAllowed(key); mistakes++) {
            int exactly = mistakes;
            List<Place> places = names.entrySet().stream()
                    .filter(entry -> Math.abs(entry.getKey().length() - key.length()) <= exactly)
                    .filter(entry -> PlaceName.distance(entry.getKey(), key) == exactly)
                    .flatMap(entry -> entry.getValue().stream())
                    .distinct()
                    .limit(MOST)
                    .toList();
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    private static int mistakesAllowed(String key) {
        return key.length() < 5 ? 0 : key.length() < 9 ? 1 : 2;
    }

    private void addTowns(List<Town> parts) {
        List<Town> perGemeente = parts.stream().collect(groupingBy(Town::gemeenteCode)).values().stream()
                .map(Town::of)
                .sorted(comparingInt(Town::weight).reversed())
                .toList();
        List<Town> towns = perGemeente.stream()
                .filter(town -> perGemeente.stream().noneMatch(town::edgeOf))
                .toList();
        towns.forEach(town -> addTown(town, towns));
    }

    private void addTown(Town town, Collection<Town> sameName) {
        if (sameName.size() == 1) {
            add(town.name(), town.place(town.name()));
            return;
        }
        boolean provinceTells = sameName.stream()
                        .filter(other -> other.province().equals(town.province()))
                        .count()
                == 1;
        Place place = town.place(town.name() + " (" + (provinceTells ? town.province() : town.gemeente()) + ")");
        add(town.name(), place);
        add(town.name() + town.gemeente(), place);
        if (provinceTells) {
            add(town.name() + town.province(), place);
        }
    }

    /** A gemeente is found by its name when no town has it. */
    private void addGemeente(Town gemeente) {
        if (!names.containsKey(PlaceName.key(gemeente.name()))) {
            add(gemeente.name(), gemeente.place(gemeente.name()));
        }
    }

    private void add(String name, Place place) {
        List<Place> places = names.computeIfAbsent(PlaceName.key(name), key -> new ArrayList<>());
        if (places.size() < MOST && !places.contains(place)) {
            places.add(place);
        }
    }

    private static Town town(Map<String, String> row, String name) {
        return new Town(
                PlaceName.plain(row.getOrDefault(name, "")),
                row.getOrDefault("gemeente_code", ""),
                PlaceName.plain(row.getOrDefault("gemeente", "")),
                row.getOrDefault("provincie", ""),
                new GeoPoint(
                        Double.parseDouble(row.getOrDefault("lat", "")),
                        Double.parseDouble(row.getOrDefault("lon", ""))),
                weight(row.getOrDefault("inwoners", "")));
    }

    private static int weight(String inhabitants) {
        return inhabitants.isEmpty() ? 1 : Math.max(1, Integer.parseInt(inhabitants));
    }
}

package nl.loketwijzer.domain.loket;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.loketwijzer.domain.shared.Csv;
import org.springframework.stereotype.Service;

/** The gemeenten of the Netherlands, from public data, in memory. */
@Service
public class Gemeenten {

    private final List<Gemeente> all = Csv.read("/data/gemeenten-2026.csv").stream()
            .map(row -> new Gemeente(
                    row.getOrDefault("gemeente_code", ""), PlaceName.plain(row.getOrDefault("gemeente", ""))))
            .sorted(Comparator.comparing(Gemeente::name))
            .toList();
    private final Map<String, Gemeente> byCode =
            all.stream().collect(toUnmodifiableMap(Gemeente::code, Function.identity()));

    /**
     * A gemeente.
     *
     * @param code four digits of CBS
     */
    public record Gemeente(String code, String name) {}

    /** By name. */
    public List<Gemeente> all() {
        return all;
    }

    public Optional<Gemeente> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}

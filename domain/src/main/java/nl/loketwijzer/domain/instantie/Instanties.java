package nl.loketwijzer.domain.instantie;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.shared.YamlNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** All public bodies, loaded and checked at start from {@code knowledge/instanties.yaml}. */
@Service
public class Instanties {

    private final List<Instantie> all;
    private final Map<InstantieId, Instantie> byId;

    /** @throws nl.loketwijzer.domain.shared.BrokenFile when the file is not as it must be */
    @Autowired
    public Instanties() {
        this(InstantieReader.read(YamlNode.read("knowledge/instanties.yaml")));
    }

    public Instanties(Collection<Instantie> instanties) {
        all = List.copyOf(instanties);
        byId = all.stream().collect(Collectors.toUnmodifiableMap(Instantie::id, Function.identity()));
    }

    public List<Instantie> all() {
        return all;
    }

    /** Empty when there is none such. */
    public Optional<Instantie> find(InstantieId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException when there is none such */
    public Instantie get(InstantieId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no instantie " + id));
    }
}

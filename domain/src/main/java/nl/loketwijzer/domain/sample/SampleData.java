package nl.loketwijzer.domain.sample;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.transaction.annotation.Transactional;

/** Lokets, hours and accounts for a fresh start. */
class SampleData {

    private static final Actor HOUSE = new Actor.House("sample");

    private final Lokets lokets;
    private final SampleHours hours;
    private final SampleAccounts accounts;

    SampleData(Lokets lokets, SampleHours hours, SampleAccounts accounts) {
        this.lokets = lokets;
        this.hours = hours;
        this.accounts = accounts;
    }

    /**
     * Loads all of it, or nothing when it is there already: what staff changed since stays. One transaction, so that a
     * load that was stopped half way leaves nothing.
     *
     * @return the accounts that were made now
     */
    @Transactional
    public List<SampleAccounts.Made> load() {
        List<Loket> samples = SampleLokets.all();
        if (lokets.find(samples.getFirst().id()).isPresent()) {
            return List.of();
        }
        lokets.save(HOUSE, samples);
        for (int i = 0; i < samples.size(); i++) {
            hours.open(HOUSE, samples.get(i), i);
        }
        return accounts.make(HOUSE, ofTheCoordinator(samples));
    }

    /** The loket of Amsterdam, the town hall of Ede and the library nearest to it. */
    private static Set<LoketId> ofTheCoordinator(List<Loket> samples) {
        Loket ede = samples.stream()
                .filter(loket -> loket.gemeente().equals("Ede"))
                .findFirst()
                .orElseThrow();
        Loket library = samples.stream()
                .filter(loket -> loket.type() == LoketType.IDO)
                .min(comparingDouble(loket -> loket.point().kilometresTo(ede.point())))
                .orElseThrow();
        return Set.of(samples.getFirst().id(), ede.id(), library.id());
    }
}

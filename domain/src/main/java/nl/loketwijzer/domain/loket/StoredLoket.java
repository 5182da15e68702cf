package nl.loketwijzer.domain.loket;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A loket in the database. */
@Entity
@Table(name = "loket")
class StoredLoket {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LoketId id;

    @Version
    private @Nullable Long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private LoketType type;

    private String name;
    private String street;
    private String postcode;
    private String place;
    private double latitude;
    private double longitude;
    private String gemeenteCode;
    private String gemeente;
    private boolean stepFree;
    private boolean caseWorker;
    private boolean sample;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "loket_language", joinColumns = @JoinColumn(name = "loket_id"))
    @Column(name = "language")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> languages = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "loket_presence", joinColumns = @JoinColumn(name = "loket_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<StoredPresence> presences = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredLoket() {}

    @SuppressWarnings("NullAway.Init")
    StoredLoket(Loket loket) {
        id = loket.id();
        update(loket);
    }

    /** Takes over everything but the id. */
    final void update(Loket loket) {
        slug = loket.slug();
        type = loket.type();
        name = loket.name();
        street = loket.address().street();
        postcode = loket.address().postcode();
        place = loket.address().place();
        latitude = loket.point().latitude();
        longitude = loket.point().longitude();
        gemeenteCode = loket.gemeenteCode();
        gemeente = loket.gemeente();
        stepFree = loket.stepFree();
        caseWorker = loket.caseWorker();
        sample = loket.sample();
        replace(languages, loket.languages());
        replace(presences, loket.presences().stream().map(StoredPresence::of).collect(toSet()));
    }

    Loket toLoket() {
        return new Loket(
                id,
                slug,
                type,
                name,
                new Address(street, postcode, place),
                new GeoPoint(latitude, longitude),
                gemeenteCode,
                gemeente,
                stepFree,
                languages,
                presences.stream().map(StoredPresence::toPresence).sorted().toList(),
                caseWorker,
                sample);
    }

    private static <T> void replace(Set<T> old, Set<T> wanted) {
        old.retainAll(wanted);
        old.addAll(wanted);
    }
}

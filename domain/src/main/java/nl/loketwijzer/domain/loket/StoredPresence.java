package nl.loketwijzer.domain.loket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.loketwijzer.domain.instantie.InstantieId;

/** A presence in the database. */
@Embeddable
record StoredPresence(
        String instantie, @Enumerated(EnumType.STRING) Presence.Kind kind) {

    static StoredPresence of(Presence presence) {
        return new StoredPresence(presence.instantie().value(), presence.kind());
    }

    Presence toPresence() {
        return new Presence(new InstantieId(instantie), kind);
    }
}

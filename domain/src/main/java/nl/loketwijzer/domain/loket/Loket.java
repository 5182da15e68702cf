package nl.loketwijzer.domain.loket;

import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;

/**
 * A place where a citizen is helped, as everybody may see it.
 *
 * @param slug the name in addresses, unique, for example {@code gemeentehuis-ede}
 * @param gemeenteCode four digits of CBS, for example {@code 0228}
 * @param stepFree reachable without a step
 * @param languages language tags spoken at the desk
 * @param presences instanties on the spot or over a direct line
 * @param caseWorker whether an overheidsdienstverlener sits here who can call other instanties
 * @param sample a public building shown as an example: not a real loket
 * @param details what else it tells of itself
 */
public record Loket(
        LoketId id,
        String slug,
        LoketType type,
        String name,
        Address address,
        GeoPoint point,
        String gemeenteCode,
        String gemeente,
        boolean stepFree,
        Set<String> languages,
        List<Presence> presences,
        boolean caseWorker,
        boolean sample,
        LoketDetails details) {

    public Loket {
        languages = Set.copyOf(languages);
        presences = List.copyOf(presences);
    }

    /** One that tells nothing else of itself. */
    public Loket(
            LoketId id,
            String slug,
            LoketType type,
            String name,
            Address address,
            GeoPoint point,
            String gemeenteCode,
            String gemeente,
            boolean stepFree,
            Set<String> languages,
            List<Presence> presences,
            boolean caseWorker,
            boolean sample) {
        this(
                id,
                slug,
                type,
                name,
                address,
                point,
                gemeenteCode,
                gemeente,
                stepFree,
                languages,
                presences,
                caseWorker,
                sample,
                LoketDetails.NONE);
    }

    /**
     * Which of these instanties this loket can help with, for somebody who lives in the given gemeente. Services of the
     * gemeente itself count only at lokets of the person's own gemeente.
     *
     * @param ownGemeente CBS code, or null when it is not known or the person has no home
     */
    public List<InstantieId> helpsWith(
            List<InstantieId> wanted, @org.jspecify.annotations.Nullable String ownGemeente) {
        return wanted.stream()
                .filter(instantie -> Services.covers(this, instantie, ownGemeente))
                .toList();
    }

    /** The same under another name in addresses. */
    Loket named(String other) {
        return new Loket(
                id,
                other,
                type,
                name,
                address,
                point,
                gemeenteCode,
                gemeente,
                stepFree,
                languages,
                presences,
                caseWorker,
                sample,
                details);
    }

    /**
     * The number to call, as it is read: {@code 0318 680 680}. Empty when none is known, and for an example: only a number
     * that is real is ever shown.
     */
    public String phone() {
        return sample ? "" : PhoneWords.of(details.phone());
    }

    /** Whether this instantie is here in this way. */
    public boolean has(InstantieId instantie, Presence.Kind kind) {
        return presences.contains(new Presence(instantie, kind));
    }

    /** Whether whoever can be helped at the other loket can be helped here just as well, whatever it is about. */
    public boolean standsInFor(Loket other) {
        return Services.coversAll(this, other);
    }
}

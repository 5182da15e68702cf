package nl.loketwijzer.domain.loket;

import java.util.List;
import nl.loketwijzer.domain.instantie.InstantieId;

/**
 * A loket in a list of nearest ones.
 *
 * @param kilometres in a straight line
 * @param helpsWith those of the wanted instanties that it can help with
 */
public record Nearby(Loket loket, double kilometres, List<InstantieId> helpsWith) {}

package nl.loketwijzer.domain.instantie;

import java.util.List;

/** All public bodies, loaded and checked at start. */
public interface Instanties {

    List<Instantie> all();

    /** @throws IllegalArgumentException when there is none such */
    Instantie get(InstantieId id);
}

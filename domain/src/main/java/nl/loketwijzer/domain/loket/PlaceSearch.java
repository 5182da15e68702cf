package nl.loketwijzer.domain.loket;

import java.util.List;

/** What came of looking up a postcode or place as a citizen typed it. */
public sealed interface PlaceSearch {

    /** Exactly one place. */
    record Found(Place place) implements PlaceSearch {}

    /** Several places of that name, for example Hengelo; at most five. */
    record Several(List<Place> places) implements PlaceSearch {}

    /** Nothing was typed. */
    record Empty() implements PlaceSearch {}

    /** A Belgian or German postcode, or another thing that is surely not in the Netherlands. */
    record Abroad() implements PlaceSearch {}

    /** Looks like a postcode or a name, but there is none such. */
    record Unknown() implements PlaceSearch {}
}

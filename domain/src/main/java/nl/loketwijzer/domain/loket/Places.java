package nl.loketwijzer.domain.loket;

/** Postcodes (PC4) and towns of the Netherlands, from public data, in memory. */
public interface Places {

    /** Looks up what a citizen typed: {@code 6712}, {@code 6712 AB}, {@code 6712ab}, {@code Ede}. Never throws. */
    PlaceSearch search(String typed);
}

package nl.loketwijzer.domain.loket;

/** What kind of place a loket is. */
public enum LoketType {
    /** One desk for the whole government, with an overheidsdienstverlener. */
    OVERHEIDSLOKET,
    /** Informatiepunt Digitale Overheid, mostly in a library: helps with letters, DigiD and websites. */
    IDO,
    /** Desk of a gemeente. */
    GEMEENTE,
    /** Desk of one national body. */
    INSTANTIE
}

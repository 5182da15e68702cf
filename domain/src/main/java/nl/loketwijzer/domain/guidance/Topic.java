package nl.loketwijzer.domain.guidance;

/** Subjects by which situations can be chosen without writing. The first four are the tiles of the first screen. */
public enum Topic {
    MONEY,
    HOME,
    FAMILY_CARE,
    LETTERS,
    WORK,
    RESIDENCE,
    SAFETY
}

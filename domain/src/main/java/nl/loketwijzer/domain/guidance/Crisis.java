package nl.loketwijzer.domain.guidance;

/** What kind of help is needed this minute. Each has its texts and numbers in i18n under {@code crisis.NAME}. */
public enum Crisis {
    /** Thoughts of suicide, of oneself or of somebody near: 113, and 112 when it is now. */
    SUICIDE,
    /** Violence or control at home, also of a child: 112 now, Veilig Thuis. */
    VIOLENCE,
    /** Assault, rape: 112 now, Centrum Seksueel Geweld. */
    ASSAULT,
    /** Exploited, locked in, papers taken: 112 now, CoMensha. */
    EXPLOITATION,
    /** A body in danger: 112. */
    MEDICAL
}

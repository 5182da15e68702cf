package nl.loketwijzer.domain.guidance;

import java.util.List;
import java.util.stream.Stream;
import nl.loketwijzer.domain.instantie.InstantieId;

/**
 * What kind of help is needed this minute; when there are more, the first of these is told. Each has its texts and numbers in i18n under {@code crisis.NAME}.
 */
public enum Crisis {
    /** Thoughts of suicide, of oneself or of somebody near: 113, and 112 when it is now. */
    SUICIDE("lijn_113", "noodhulp_112"),
    /** Assault, rape: 112 now, Centrum Seksueel Geweld. */
    ASSAULT("noodhulp_112", "csg"),
    /** Exploited, locked in, papers taken: 112 now, CoMensha. */
    EXPLOITATION("noodhulp_112", "comensha"),
    /** Violence or control at home, also of a child: 112 now, Veilig Thuis. */
    VIOLENCE("noodhulp_112", "veilig_thuis"),
    /** A body in danger: 112. */
    MEDICAL("noodhulp_112");

    private final List<InstantieId> helplines;

    Crisis(String... helplines) {
        this.helplines = Stream.of(helplines).map(InstantieId::new).toList();
    }

    static boolean isHelpline(InstantieId instantie) {
        return Stream.of(values()).anyMatch(crisis -> crisis.helplines.contains(instantie));
    }

    /** Who to call, in order: they stand above every other instantie. */
    public List<InstantieId> helplines() {
        return helplines;
    }
}

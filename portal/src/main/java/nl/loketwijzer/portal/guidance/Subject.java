package nl.loketwijzer.portal.guidance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Topic;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Texts;
import nl.loketwijzer.portal.ui.Tile;

/** How a topic looks and where it is. Its address is neutral: it stays behind in the browser's history. */
enum Subject {
    MONEY(Topic.MONEY, "geld", Icon.MONEY),
    HOME(Topic.HOME, "wonen", Icon.HOUSE),
    FAMILY_CARE(Topic.FAMILY_CARE, "familie", Icon.HEART),
    LETTERS(Topic.LETTERS, "brieven", Icon.LETTER),
    WORK(Topic.WORK, "werk", Icon.WORK),
    RESIDENCE(Topic.RESIDENCE, "verblijf", Icon.PAPERS),
    SAFETY(Topic.SAFETY, "anders", Icon.SHIELD);

    final Topic topic;
    final String slug;
    private final Icon icon;

    Subject(Topic topic, String slug, Icon icon) {
        this.topic = topic;
        this.slug = slug;
        this.icon = icon;
    }

    static Optional<Subject> of(String slug) {
        return Arrays.stream(values())
                .filter(subject -> subject.slug.equals(slug))
                .findFirst();
    }

    String title(Texts texts) {
        return texts.get("understood.topic." + key());
    }

    Tile tile(Texts texts) {
        String hint = texts.get("understood.topic." + key() + ".hint");
        return new Tile(icon, title(texts), hint, texts.to(GuidanceNavigation.TOPICS + "/" + slug));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

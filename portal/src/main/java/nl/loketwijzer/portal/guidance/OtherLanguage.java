package nl.loketwijzer.portal.guidance;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import nl.loketwijzer.i18n.Foreign;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;

/** Who wrote in another language than the screen's gets that one, or an honest sentence in it. */
final class OtherLanguage {

    private OtherLanguage() {}

    static Optional<HtmlContainer> of(Visit visit) {
        String tag = visit.journey().story().language();
        if (tag == null || tag.equals(visit.language().tag())) {
            return Optional.empty();
        }
        return Optional.of(Language.of(tag).map(OtherLanguage::offer).orElseGet(() -> honest(tag)));
    }

    /** A link that the browser follows itself: another language is another page. */
    private static HtmlContainer offer(Language language) {
        Texts texts = Texts.of(language);
        HtmlContainer link =
                Tags.link(texts.to(GuidanceNavigation.UNDERSTOOD), "lw-link", texts.get("understood.offer"));
        HtmlContainer note = Tags.tag("p", "lw-note", Tags.attribute(link, "hreflang", language.tag()));
        return written(note, language.tag(), language.direction());
    }

    private static HtmlContainer honest(String tag) {
        Foreign.Sentence sentence = Foreign.sentence(tag);
        return written(Tags.p("lw-note", sentence.text()), sentence.tag(), sentence.direction());
    }

    private static HtmlContainer written(HtmlContainer note, String tag, String direction) {
        return Tags.attribute(Tags.attribute(note, "lang", tag), "dir", direction);
    }
}

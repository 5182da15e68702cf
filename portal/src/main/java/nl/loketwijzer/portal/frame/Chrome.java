package nl.loketwijzer.portal.frame;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.span;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Texts;

/** What stands around every screen and stays while the screens change: plain HTML, no part of Flow. */
final class Chrome {

    static final String EXIT = "/weg";
    private static final List<String> ABOUT = List.of("hulp", "privacy", "toegankelijkheid", "zo-werkt-het", "bronnen");

    private final Texts texts;

    /** The address of this screen behind the language. */
    private final String address;

    /** Whether a helper sits beside the person: then all is said in Dutch too. */
    private final boolean helped;

    /** Whether nobody has checked the words yet. */
    private final boolean unreviewed;

    Chrome(Texts texts, String address, boolean helped) {
        this(texts, address, helped, !texts.language().reviewed());
    }

    private Chrome(Texts texts, String address, boolean helped, boolean unreviewed) {
        this.texts = texts;
        this.address = address;
        this.helped = helped;
        this.unreviewed = unreviewed;
    }

    HtmlContainer skip() {
        return made(Chrome::ownSkip);
    }

    /** Shown by the style sheet on sensitive screens only. */
    HtmlContainer exit() {
        return made(Chrome::ownExit);
    }

    /** Whose screen this is, when a helper helps. */
    Optional<HtmlContainer> bar() {
        return helped ? Optional.of(made(chrome -> Helped.bar(chrome.texts))) : Optional.empty();
    }

    HtmlContainer header() {
        return made(Chrome::ownHeader);
    }

    HtmlContainer footer() {
        return made(Chrome::ownFooter);
    }

    private HtmlContainer made(Function<Chrome, HtmlContainer> part) {
        HtmlContainer own = part.apply(this);
        if (helped) {
            Chrome dutch = new Chrome(Texts.of(Language.DUTCH), address, true, unreviewed);
            Helped.both(own, () -> part.apply(dutch), texts);
        }
        return own;
    }

    private HtmlContainer ownSkip() {
        return link("#inhoud", "lw-skip", texts.get("frame.skip"));
    }

    private HtmlContainer ownExit() {
        HtmlContainer away = link(EXIT, "", Icon.EXIT.element(), span(texts.get("frame.exit")));
        HtmlContainer bar = attribute(div("lw-exit", attribute(away, "rel", "nofollow")), "role", "region");
        return attribute(bar, "aria-label", texts.get("frame.exit"));
    }

    private HtmlContainer ownHeader() {
        HtmlContainer brand = link(texts.to(""), "lw-brand", Icon.BRAND.element(), span(texts.get("common.brand")));
        HtmlContainer number = span("1400");
        HtmlContainer call = tag("span", "", tag("span", "lw-wide", texts.get("frame.call") + " "), number);
        HtmlContainer phone = link("tel:1400", "lw-tool", Icon.PHONE.element(), call);
        return tag("header", "lw-header", div("lw-wrap", attribute(brand, "lang", "nl"), phone, languages()));
    }

    private HtmlContainer languages() {
        HtmlContainer words = tag(
                "span",
                "",
                tag("span", "lw-hide", texts.get("frame.language") + " "),
                attribute(span(texts.language().ownName()), "translate", "no"));
        HtmlContainer list = tag("ul", "");
        Language.all().forEach(language -> list.add(tag("li", "", to(language))));
        return tag("details", "lw-lang", tag("summary", "lw-tool", Icon.LANGUAGE.element(), words), list);
    }

    private HtmlContainer to(Language language) {
        HtmlContainer link = link(Texts.of(language).to(address), "", language.ownName());
        attribute(link, "lang", language.tag());
        attribute(link, "hreflang", language.tag());
        attribute(link, "data-taal", language.tag());
        return language.equals(texts.language()) ? attribute(link, "aria-current", "true") : link;
    }

    private HtmlContainer ownFooter() {
        HtmlContainer list = tag("ul", "");
        ABOUT.forEach(path -> list.add(tag("li", "", link(texts.to(path), "", texts.get("frame.about." + path)))));
        list.add(tag("li", "", link(EXIT, "", texts.get("frame.exit"))));
        HtmlContainer about = attribute(tag("nav", "", list), "aria-label", texts.get("frame.about"));
        HtmlContainer clear = Erasing.form(texts, "lw-btn lw-btn--quiet lw-btn--small", texts.get("frame.clear"));
        HtmlContainer inner = div("lw-wrap", about, clear);
        if (unreviewed) {
            inner.addComponentAsFirst(p("lw-hint", texts.get("frame.unreviewed")));
        }
        return tag("footer", "lw-footer", inner);
    }
}

package nl.loketwijzer.portal.frame;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.span;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
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

    Chrome(Texts texts, String address) {
        this.texts = texts;
        this.address = address;
    }

    HtmlContainer skip() {
        return link("#inhoud", "lw-skip", texts.get("frame.skip"));
    }

    /** Shown by the style sheet on sensitive screens only. */
    HtmlContainer exit() {
        HtmlContainer away = link(EXIT, "", Icon.EXIT.element(), span(texts.get("frame.exit")));
        HtmlContainer bar = attribute(div("lw-exit", attribute(away, "rel", "nofollow")), "role", "region");
        return attribute(bar, "aria-label", texts.get("frame.exit"));
    }

    HtmlContainer header() {
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
                span(texts.language().ownName()));
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

    HtmlContainer footer() {
        HtmlContainer list = tag("ul", "");
        ABOUT.forEach(path -> list.add(tag("li", "", link(texts.to(path), "", texts.get("frame.about." + path)))));
        list.add(tag("li", "", link(EXIT, "", texts.get("frame.exit"))));
        HtmlContainer about = attribute(tag("nav", "", list), "aria-label", texts.get("frame.about"));
        HtmlContainer clear = tag(
                "form",
                "",
                attribute(
                        tag("button", "lw-btn lw-btn--quiet lw-btn--small", texts.get("frame.clear")),
                        "type",
                        "submit"));
        attribute(clear, "method", "post");
        attribute(clear, "action", texts.to(Addresses.SEND + "/klaar"));
        HtmlContainer inner = div("lw-wrap", about, clear);
        if (!texts.language().reviewed()) {
            inner.addComponentAsFirst(p("lw-hint", texts.get("frame.unreviewed")));
        }
        return tag("footer", "lw-footer", inner);
    }
}

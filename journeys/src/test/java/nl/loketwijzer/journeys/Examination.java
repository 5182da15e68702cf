package nl.loketwijzer.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks at one screen the way docs/calm-and-plain.md asks; what is wrong is collected, not thrown. */
final class Examination {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String MARKS = """
            () => {
              const shown = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
              const all = s => [...document.querySelectorAll(s)].filter(shown);
              const wrong = [];
              const html = document.documentElement;
              const h1 = all('h1');
              if (h1.length !== 1) wrong.push(h1.length + ' h1');
              const heading = h1[0] ? h1[0].innerText.trim() : '';
              if (heading.length > 70 || !heading) wrong.push('h1 is ' + heading.length + ' long');
              const secret = !!document.querySelector('[data-gevoelig]');
              if (secret ? document.title.includes(heading) : !document.title.startsWith(heading)) {
                wrong.push('title: ' + document.title);
              }
              const step = all('.lw-steps b')[0];
              if (step && !document.title.includes(step.innerText.trim())) wrong.push('step not in title');
              const way = html.lang === 'ar' ? 'rtl' : 'ltr';
              if (html.lang !== location.pathname.split('/')[1] || html.dir !== way) wrong.push('lang or dir');
              if (all('header a[href="tel:1400"]').length !== 1) wrong.push('no 1400 in the header');
              const help = all('.lw-human');
              const ways = help.length === 1 ? [...help[0].querySelectorAll('a')].map(a => a.getAttribute('href')) : [];
              if (ways[0] !== 'tel:1400' || !/\\/loketten$/.test(ways[1])) wrong.push('help is not in its place: ' + ways);
              if (secret !== all('.lw-exit a').length > 0) wrong.push('quick exit: ' + !secret);
              const words = document.body.innerText;
              const raw = words.match(/![a-z]+\\.[a-zA-Z.-]+!|\\{[a-z]+[},]/);
              if (raw) wrong.push('raw text ' + raw[0]);
              if ((words.match(/!/g) || []).length > 1) wrong.push('more than one exclamation mark');
              if (all('a[href^="http"]').length && !/overzicht|hulp|bronnen|privacy|bevestigd/.test(location.pathname)) {
                wrong.push('a link leaves the portal');
              }
              return wrong;
            }""";

    /** Links inside a sentence may be small, as in WCAG 2.5.5; a radio or checkbox is as large as its label. */
    private static final String SMALL = """
            () => {
              const wrong = [];
              for (const e of document.querySelectorAll('a, button, summary, input, textarea, select, label.lw-choice, label.lw-chip')) {
                const box = e.getBoundingClientRect();
                if (!box.width || e.closest('.lw-skip') || e.matches('input') && e.closest('label')) continue;
                if (e.matches('a') && getComputedStyle(e).display === 'inline' && e.parentElement.innerText.trim() !== e.innerText.trim()) continue;
                if (box.width < 43.5 || box.height < 43.5) {
                  wrong.push(Math.round(box.width) + '×' + Math.round(box.height) + ' ' + e.outerHTML.slice(0, 90));
                }
              }
              return wrong;
            }""";

    private static final String WIDER = """
            () => {
              const root = document.scrollingElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
              return ['scrolls ' + (root.scrollWidth - root.clientWidth) + ' px: ' + out.slice(-2).map(e => e.outerHTML.slice(0, 90))];
            }""";

    private static final String STYLED = """
            css => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              document.adoptedStyleSheets = css ? [sheet] : [];
            }""";

    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    Examination(Page page) {
        this.page = page;
    }

    /** All that was found so far, each with the name of the screen. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** One heading, a true title, language, help in its place, no raw texts, large enough targets. */
    void marks(String screen) {
        note(screen, page.evaluate(MARKS));
        note(screen, page.evaluate(SMALL));
    }

    /** After a change of screen in place the heading, or the errors, have the focus. */
    void focus(String screen) {
        boolean live = (boolean)
                page.evaluate("() => { const same = window.__zelfde; window.__zelfde = true;" + " return !!same; }");
        if (live) {
            Object at = page.evaluate("() => new Promise(r => setTimeout(r, 50)).then(() =>"
                    + " document.activeElement.matches('h1, [role=alert]') ? [] : ['focus on '"
                    + " + document.activeElement.outerHTML.slice(0, 90)])");
            note(screen, at);
        }
    }

    /** Nothing scrolls sideways: narrow, with wide spacing, with letters twice as large. */
    void narrow(String screen) {
        page.setViewportSize(320, 740);
        note(screen + " at 320 px", page.evaluate(WIDER));
        page.evaluate(STYLED, SPACED);
        note(screen + " with text spacing", page.evaluate(WIDER));
        page.setViewportSize(360, 740);
        page.evaluate(STYLED, "html { font-size: 200% !important; }");
        note(screen + " at 200%", page.evaluate(WIDER));
        page.evaluate(STYLED, "");
    }

    /** As a page in a language that is read from right to left: nothing scrolls, arrows point the other way. */
    void mirrored(String screen) {
        Object direction = page.evaluate("() => document.documentElement.dir");
        page.evaluate("() => document.documentElement.dir = 'rtl'");
        page.setViewportSize(320, 740);
        note(screen + " mirrored", page.evaluate(WIDER));
        note(
                screen + " mirrored",
                page.evaluate("() => [...document.querySelectorAll('.lw-i--arrow, .lw-i--back')]"
                        + ".filter(e => e.getClientRects().length && !getComputedStyle(e).transform.startsWith('matrix(-1'))"
                        + ".map(e => 'not mirrored: ' + e.className)"));
        page.setViewportSize(360, 740);
        page.evaluate("direction => document.documentElement.dir = direction", direction);
    }

    void axe(String screen) {
        // what Vaadin shows when the line is gone is not ours, and hidden
        report(screen, new AxeBuilder(page).withTags(WCAG).exclude("vaadin-connection-indicator"));
    }

    private void report(String screen, AxeBuilder axe) {
        axe.analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> wrong.add(screen + ": " + rule.getId() + " at " + node.getTarget() + " "
                                + Objects.toString(node.getFailureSummary(), "").replace('\n', ' '))));
    }

    /** Axe again, dark and in the colours that a person set in the system. */
    void axeInOtherColours(String screen) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.DARK));
        axe(screen + " dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        // The colours are the system's then: axe reads ours through them and mistakes the contrast.
        report(screen + " forced colours", new AxeBuilder(page).withTags(WCAG).disableRules(List.of("color-contrast")));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.NONE));
    }

    private void note(String screen, Object found) {
        ((List<?>) found).forEach(one -> wrong.add(screen + ": " + one));
    }
}

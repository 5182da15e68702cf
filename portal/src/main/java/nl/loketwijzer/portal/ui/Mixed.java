package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in another script than ours holds Dutch names, numbers and dates. They are set apart, so that a screen reader says
 * the names in Dutch, and the order of signs stays right where the text runs from right to left.
 */
final class Mixed {

    private static final Pattern OTHER = Pattern.compile("[\\p{IsArabic}\\p{IsCyrillic}]");
    private static final Pattern RUN =
            Pattern.compile("[\\p{IsLatin}\\d](?:[\\p{IsLatin}\\d .,@:/+’'–-]*[\\p{IsLatin}\\d])?");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private Mixed() {}

    static void into(HtmlContainer element, String text) {
        if (!OTHER.matcher(text).find()) {
            element.add(new Text(text));
            return;
        }
        // In one element: where the parent lays its children out in a row, spaces between them would go.
        HtmlContainer whole = new HtmlContainer("span");
        int end = 0;
        Matcher runs = RUN.matcher(text);
        for (MatchResult run : runs.results().toList()) {
            plain(whole, text.substring(end, run.start()));
            whole.add(apart(run.group()));
            end = run.end();
        }
        plain(whole, text.substring(end));
        element.add(whole);
    }

    private static HtmlContainer apart(String run) {
        HtmlContainer apart = new HtmlContainer("bdi");
        apart.add(new Text(run));
        return LATIN.matcher(run).find() ? Tags.attribute(apart, "lang", "nl") : apart;
    }

    private static void plain(HtmlContainer element, String text) {
        if (!text.isEmpty()) {
            element.add(new Text(text));
        }
    }
}

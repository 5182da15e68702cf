package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.stream.Collectors;
import nl.loketwijzer.i18n.Language;

/** The letter as plain HTML: paragraphs and one link, no pictures, no style, nothing that is fetched. */
final class AppointmentHtml {

    private AppointmentHtml() {}

    static String page(List<AppointmentWords> letter, Change change) {
        AppointmentWords own = letter.getFirst();
        return "<!doctype html>\n<html" + attributes(own.language()) + "><head><meta charset=\"utf-8\"><title>"
                + escaped(own.subject(change)) + "</title></head><body>\n"
                + letter.stream().map(words -> part(words, change)).collect(Collectors.joining("<hr>\n"))
                + "</body></html>\n";
    }

    private static String part(AppointmentWords words, Change change) {
        return words.lines(change).stream()
                .map(AppointmentHtml::paragraph)
                .collect(Collectors.joining("", "<div" + attributes(words.language()) + ">\n", "</div>\n"));
    }

    private static String paragraph(AppointmentWords.Line line) {
        String text = escaped(line.text());
        String link = line.link();
        return link == null ? "<p>" + text + "</p>\n" : "<p><a href=\"" + escaped(link) + "\">" + text + "</a></p>\n";
    }

    private static String attributes(Language language) {
        return " lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

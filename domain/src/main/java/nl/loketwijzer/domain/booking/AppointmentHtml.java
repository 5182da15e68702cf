package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.stream.Collectors;
import nl.loketwijzer.i18n.Language;

/** The letter as plain HTML: paragraphs and one link, no pictures, no style, nothing that is fetched. */
final class AppointmentHtml {

    private AppointmentHtml() {}

    static String page(List<AppointmentWords> letter, Change change) {
        return page(letter.getFirst().subject(change), parts(letter, change));
    }

    static List<Part> parts(List<AppointmentWords> letter, Change change) {
        return letter.stream()
                .map(words -> new Part(words.language(), words.lines(change)))
                .toList();
    }

    /** The same letter without HTML. */
    static String plain(List<Part> letter) {
        return letter.stream()
                .map(part ->
                        part.lines().stream().map(AppointmentWords.Line::text).collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining(AppointmentLanguages.BETWEEN));
    }

    /** What a letter says in one language. */
    record Part(Language language, List<AppointmentWords.Line> lines) {}

    /** @param letter the reader's own language first */
    static String page(String subject, List<Part> letter) {
        return "<!doctype html>\n<html" + attributes(letter.getFirst().language())
                + "><head><meta charset=\"utf-8\"><title>" + escaped(subject) + "</title></head><body>\n"
                + letter.stream().map(AppointmentHtml::html).collect(Collectors.joining("<hr>\n"))
                + "</body></html>\n";
    }

    private static String html(Part part) {
        return part.lines().stream()
                .map(AppointmentHtml::paragraph)
                .collect(Collectors.joining("", "<div" + attributes(part.language()) + ">\n", "</div>\n"));
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

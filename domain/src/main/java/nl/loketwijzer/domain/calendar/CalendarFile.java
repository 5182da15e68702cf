package nl.loketwijzer.domain.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart into components and properties. Their values are left as text: ical4j's own model stops at things
 * that do not matter here, such as time zones and X-properties of Outlook.
 */
final class CalendarFile implements ContentHandler {

    private static final String BEGIN = "BEGIN:VCALENDAR";
    private static final Pattern NEXT = Pattern.compile("(?im)(?=^" + BEGIN + ")");
    private static final int DEEPEST = 8;

    private final Deque<Part> open = new ArrayDeque<>();
    private String property = "";
    private String value = "";
    private Map<String, String> parameters = new HashMap<>();
    private @Nullable Part calendar;

    private CalendarFile() {}

    /** A file may hold more than one. */
    static List<Part> calendars(byte[] file) throws IOException {
        String text = new String(file, UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .collect(joining("\r\n"));
        if (!text.regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
            throw new Unread(CalendarProblem.NOT_A_CALENDAR);
        }
        List<Part> calendars = new ArrayList<>();
        for (String one : NEXT.split(text)) {
            calendars.add(calendar(one + "\r\n"));
        }
        return calendars;
    }

    private static Part calendar(String text) throws IOException {
        CalendarFile file = new CalendarFile();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(text), true), file);
        } catch (ParserException e) {
            throw new Unread(CalendarProblem.UNREADABLE);
        }
        if (file.calendar == null) {
            throw new Unread(CalendarProblem.UNREADABLE);
        }
        return file.calendar;
    }

    @Override
    public void startCalendar() {
        startComponent("VCALENDAR");
    }

    @Override
    public void endCalendar() {
        calendar = open.pop();
    }

    @Override
    public void startComponent(String name) {
        if (open.size() == DEEPEST) {
            throw new Unread(CalendarProblem.UNREADABLE);
        }
        open.push(new Part(capitals(name), new ArrayList<>(), new ArrayList<>()));
    }

    @Override
    public void endComponent(String name) {
        Part done = open.pop();
        open.element().parts().add(done);
    }

    @Override
    public void startProperty(String name) {
        property = capitals(name);
        value = "";
        parameters = new HashMap<>();
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(capitals(name), text.replace("\"", "").strip());
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        open.element().lines().add(new Part.Line(property, parameters, value));
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}

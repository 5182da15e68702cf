package nl.loketwijzer.domain.loket;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.loket.Presence.Kind;

/**
 * Who is there and when, in one text: {@code svb di 09:00-12:00 do 13:00-16:30, uwv}. An instantie without hours is there
 * whenever the loket is open.
 */
final class PresenceWords {

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final Pattern ID = Pattern.compile("[a-z0-9_]{2,40}");
    private static final Pattern HOURS =
            Pattern.compile("(ma|di|wo|do|vr|za|zo)\\s+(\\d{1,2})[:.](\\d{2})\\s*[-–]\\s*(\\d{1,2})[:.](\\d{2})");

    private PresenceWords() {}

    /** @param hours in order */
    record Read(List<Presence> presences, List<PresentAt> hours) {}

    static String of(Loket loket, Kind kind) {
        return loket.presences().stream()
                .distinct()
                .filter(presence -> presence.kind() == kind)
                .map(presence -> words(presence, loket.details().hours(presence)))
                .collect(joining(", "));
    }

    private static String words(Presence presence, List<PresentAt> hours) {
        return Stream.concat(
                        Stream.of(presence.instantie().value()),
                        hours.stream()
                                .map(at ->
                                        "%s %s-%s".formatted(DAYS.get(at.day().getValue() - 1), at.from(), at.until())))
                .collect(joining(" "));
    }

    /** Empty when it cannot be understood: no such form, twice the same, hours that end before they start or overlap. */
    static Optional<Read> read(String text, Kind kind) {
        List<Presence> presences = new ArrayList<>();
        List<PresentAt> hours = new ArrayList<>();
        List<String> entries = Arrays.stream(text.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        for (String entry : entries) {
            String[] halves = entry.split("\\s+", 2);
            if (!ID.matcher(halves[0]).matches()) {
                return Optional.empty();
            }
            Presence presence = new Presence(new InstantieId(halves[0]), kind);
            Optional<List<PresentAt>> when = hours(presence, halves.length > 1 ? halves[1] : "");
            if (when.isEmpty() || presences.contains(presence)) {
                return Optional.empty();
            }
            presences.add(presence);
            hours.addAll(when.get());
        }
        return Optional.of(new Read(presences, hours));
    }

    private static Optional<List<PresentAt>> hours(Presence presence, String text) {
        List<PresentAt> hours = new ArrayList<>();
        Matcher part = HOURS.matcher(text);
        int end = 0;
        while (part.find()) {
            Optional<PresentAt> at = one(presence, part);
            if (at.isEmpty() || !text.substring(end, part.start()).isBlank()) {
                return Optional.empty();
            }
            hours.add(at.get());
            end = part.end();
        }
        List<PresentAt> ordered = hours.stream().sorted().toList();
        return text.substring(end).isBlank() && !overlap(ordered) ? Optional.of(ordered) : Optional.empty();
    }

    private static Optional<PresentAt> one(Presence presence, Matcher part) {
        Optional<LocalTime> from = time(part.group(2), part.group(3));
        Optional<LocalTime> until = time(part.group(4), part.group(5));
        return from.isPresent() && until.isPresent() && from.get().isBefore(until.get())
                ? Optional.of(
                        new PresentAt(presence, DayOfWeek.of(DAYS.indexOf(part.group(1)) + 1), from.get(), until.get()))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    private static boolean overlap(List<PresentAt> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            PresentAt before = ordered.get(i - 1);
            PresentAt after = ordered.get(i);
            if (before.day() == after.day() && after.from().isBefore(before.until())) {
                return true;
            }
        }
        return false;
    }
}

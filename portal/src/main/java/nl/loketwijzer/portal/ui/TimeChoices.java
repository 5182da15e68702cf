package nl.loketwijzer.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** Free times to choose from, by day, morning and afternoon. */
public final class TimeChoices {

    /** The name of the field; its value is the start in seconds since 1970, and the minutes where they are not the usual. */
    public static final String FIELD = "tijd";

    private static final int DAYS_ON_A_PAGE = 3;
    private static final int NEAR = 3;

    private final Map<LocalDate, List<Slot>> days;
    private final Texts texts;
    private final @Nullable Slot chosen;
    private final @Nullable Duration usual;
    private final Function<Slot, List<String>> missing;

    /** @param chosen the time that is marked, or null; who holds it does not find it among the free ones */
    public TimeChoices(List<Slot> free, @Nullable Slot chosen, Texts texts) {
        this(free, chosen, null, texts);
    }

    /** @param usual how long the talk takes at most desks; null: at all of them */
    public TimeChoices(List<Slot> free, @Nullable Slot chosen, @Nullable Duration usual, Texts texts) {
        this(free, chosen, usual, texts, slot -> List.of());
    }

    /** @param missing names of those who cannot be called at a time: such times come last in their day, and say so */
    public TimeChoices(
            List<Slot> free,
            @Nullable Slot chosen,
            @Nullable Duration usual,
            Texts texts,
            Function<Slot, List<String>> missing) {
        Stream<Slot> others =
                free.stream().filter(slot -> chosen == null || !slot.start().equals(chosen.start()));
        this.days = Stream.concat(others, Stream.ofNullable(chosen))
                .sorted(Comparator.comparing(Slot::start))
                .collect(Collectors.groupingBy(Slot::date, TreeMap::new, Collectors.toList()));
        this.texts = texts;
        this.chosen = chosen;
        this.usual = usual;
        this.missing = missing;
    }

    /** One group a day; pages count from 1. */
    List<HtmlContainer> page(int page) {
        List<HtmlContainer> groups = new ArrayList<>();
        days.entrySet().stream()
                .skip((long) (page - 1) * DAYS_ON_A_PAGE)
                .limit(DAYS_ON_A_PAGE)
                .forEach(day -> groups.add(day(day.getKey(), day.getValue())));
        return groups;
    }

    boolean hasPage(int page) {
        return page >= 1 && days.size() > (page - 1) * DAYS_ON_A_PAGE;
    }

    private HtmlContainer day(LocalDate date, List<Slot> slots) {
        HtmlContainer heading = Tags.tag("h2", "lw-h3 lw-mb-2", texts.dates().day(date));
        HtmlContainer group = Tags.tag("fieldset", "lw-day", Tags.tag("legend", "", heading));
        Map<List<String>, List<Slot>> byMissing =
                slots.stream().collect(Collectors.groupingBy(missing, LinkedHashMap::new, Collectors.toList()));
        List<Slot> complete = byMissing.getOrDefault(List.of(), List.of());
        part(texts.get("booking.time.morning"), complete, slot -> slot.time().isBefore(LocalTime.NOON))
                .ifPresent(group::add);
        part(texts.get("booking.time.afternoon"), complete, slot -> !slot.time().isBefore(LocalTime.NOON))
                .ifPresent(group::add);
        byMissing.forEach((names, some) -> {
            if (!names.isEmpty()) {
                String says = texts.get("booking.time.closed", "names", texts.list(names));
                part(says, some, slot -> true).ifPresent(group::add);
            }
        });
        return group;
    }

    private Optional<HtmlContainer> part(String name, List<Slot> slots, Predicate<Slot> within) {
        List<Slot> some = slots.stream().filter(within).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer chips = Tags.div("lw-chips");
        some.forEach(slot ->
                chips.add(Choices.chip(FIELD, value(slot), texts.dates().bareTime(slot.time()), slot.equals(chosen))));
        return Optional.of(Tags.div("lw-part", Tags.p(name), chips));
    }

    /** The three free times nearest to one that is taken; what is said about it leads here. */
    public HtmlContainer near(Slot taken) {
        HtmlContainer group = Choices.group(texts.get("booking.time.taken.near"), "lw-h3 lw-mb-2");
        group.setId(FIELD);
        days.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(slot ->
                        Math.abs(slot.start().getEpochSecond() - taken.start().getEpochSecond())))
                .limit(NEAR)
                .sorted(Comparator.comparing(Slot::start))
                .forEach(slot -> group.add(Choices.radio(FIELD, value(slot), moment(slot, texts), false)));
        return group;
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** For example {@code dinsdag 24 november 2026, 10.15 uur}. */
    public static String moment(Slot slot, Texts texts) {
        return texts.get(
                "booking.time.moment",
                Map.of(
                        "day", texts.dates().day(slot.date()),
                        "time", texts.dates().time(slot.time())));
    }

    private String value(Slot slot) {
        String start = Long.toString(slot.start().getEpochSecond());
        return usual == null || slot.length().equals(usual)
                ? start
                : start + "." + slot.length().toMinutes();
    }

    /** The time that was sent; empty when it is none. It takes the usual, unless it says something else. */
    public static Optional<Slot> slot(String sent, LoketId loket, Duration usual) {
        int dot = sent.indexOf('.');
        return start(sent)
                .map(start -> new Slot(
                        loket, start, dot < 0 ? usual : Duration.ofMinutes(Long.parseLong(sent.substring(dot + 1)))));
    }

    private static Optional<Instant> start(String sent) {
        if (!sent.matches("\\d{9,11}(\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(sent.replaceFirst("\\..*", ""));
        return seconds % 300 == 0 ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }
}

package nl.loketwijzer.domain.loket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.loket.LoketDetails.Check;
import nl.loketwijzer.domain.loket.Presence.Kind;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;

/** Lokets with texts that do harm in tables: quotes, ends of lines, separators, beginnings of formulas. */
final class RandomLoket {

    private static final List<String> NASTY = List.of(
            "=HYPERLINK(\"http://example.nl\")",
            "+31",
            "-2+3",
            "@SUM(A1)",
            "'=1+1",
            "''-a",
            "'s-Gravenhage",
            "\tTab",
            "a;b,c\td",
            "zeg \"ja\"",
            "\"",
            "a\nb",
            "a\r\nb",
            "\r\n=b",
            "Édé ’t Öğrenme مركز Łódź Київ",
            "＝1",
            "|pipe",
            "%0A",
            "é\u0301",
            "  spatie  ",
            "-5",
            "1E5",
            "-5E-3",
            "'",
            "''",
            "😀");

    private RandomLoket() {}

    static Loket of(Random random) {
        UUID id = UUID.randomUUID();
        Presence here = new Presence(new InstantieId("svb"), Kind.ON_SITE);
        List<Presence> presences = new ArrayList<>(List.of(here));
        if (random.nextBoolean()) {
            presences.add(new Presence(new InstantieId("uwv"), Kind.DIRECT_LINE));
        }
        return new Loket(
                new LoketId(id),
                "test-" + id,
                LoketType.values()[random.nextInt(4)],
                text(random),
                new Address(text(random), "6711AB", text(random)),
                new GeoPoint(-90 + 180 * random.nextDouble(), -180 + 360 * random.nextDouble()),
                "0228",
                text(random),
                random.nextBoolean(),
                Set.of("nl", random.nextBoolean() ? "uk" : "tr"),
                presences,
                random.nextBoolean(),
                true,
                new LoketDetails(
                        Set.of(Facility.values()[random.nextInt(3)]),
                        random.nextInt(100),
                        random.nextBoolean() ? "+31318680680" : null,
                        text(random),
                        List.of(new PresentAt(
                                here,
                                DayOfWeek.of(1 + random.nextInt(7)),
                                LocalTime.of(random.nextInt(12), random.nextInt(60)),
                                LocalTime.of(12 + random.nextInt(12), random.nextInt(60)))),
                        random.nextBoolean()
                                ? new Check(LocalDate.of(2026, 1, 1 + random.nextInt(28)), "staff:a")
                                : null));
    }

    private static String text(Random random) {
        String text = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(part -> NASTY.get(random.nextInt(NASTY.size())))
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
        return text.length() > 80 ? NASTY.get(random.nextInt(NASTY.size())) : text;
    }

    /** As the house keeps what somebody types: nothing around it, never empty. */
    static Loket stripped(Loket loket) {
        return with(
                loket,
                "x" + loket.name().strip(),
                new Address(
                        strip(loket.address().street()),
                        loket.address().postcode(),
                        strip(loket.address().place())),
                strip(loket.gemeente()),
                new LoketDetails(
                        loket.details().facilities(),
                        loket.details().rooms(),
                        loket.details().phone(),
                        loket.details().route().strip(),
                        loket.details().hours(),
                        null));
    }

    private static String strip(String text) {
        return text.strip().isEmpty() ? "x" : text.strip();
    }

    static Loket emptied(Loket loket) {
        return new Loket(
                loket.id(),
                loket.slug(),
                LoketType.IDO,
                "Leeg",
                new Address("Leeg", "1000AA", "Leeg"),
                LoketFixture.AT_SEA,
                "0363",
                "Leeg",
                false,
                Set.of("nl"),
                List.of(),
                false,
                true);
    }

    private static Loket with(Loket loket, String name, Address address, String gemeente, LoketDetails details) {
        return new Loket(
                loket.id(),
                loket.slug(),
                loket.type(),
                name,
                address,
                loket.point(),
                loket.gemeenteCode(),
                gemeente,
                loket.stepFree(),
                loket.languages(),
                loket.presences(),
                loket.caseWorker(),
                loket.sample(),
                details);
    }
}

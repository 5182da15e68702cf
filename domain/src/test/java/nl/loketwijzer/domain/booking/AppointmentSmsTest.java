package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Address;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("booking")
class AppointmentSmsTest {

    private static final int THREE_WIDE_PARTS = 3 * 67;
    private static final URI SITE = URI.create("https://www.loketwijzer.nl");
    private static final String LINK = "x".repeat(43);

    static Stream<Language> languages() {
        return Language.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isShortAndTellsPlaceTimeAndHowToChange(Language language) {
        for (Change change : Change.values()) {
            String text = words(language, "Loket De Brug").sms(change);

            assertThat(SmsLength.fits(text))
                    .as("%s has %s signs", text, text.length())
                    .isTrue();
            assertThat(text).contains("Loket De Brug", SITE + "/" + language.tag());
            assertThat(text.contains("CFHJK-MPRTW")).isEqualTo(!change.isEnd());
            assertThat(text).doesNotContain("Annie", "schulden");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void asksAboutAnEarlierTimeInThreePartsAtMost(Language language) {
        ZonedDateTime until = ZonedDateTime.of(2026, 1, 14, 12, 0, 0, 0, Slot.ZONE);
        String link = SITE + "/" + language.tag() + "/eerder/" + LINK;

        String text = words(language, "Loket De Brug").earlierSms(until, link);

        assertThat(SmsLength.fits(text) || text.length() <= THREE_WIDE_PARTS)
                .as("%s has %s signs", text, text.length())
                .isTrue();
        assertThat(text).contains("Loket De Brug").containsAnyOf(link, "CFHJK-MPRTW");
    }

    @Test
    void carriesTheLinkWhereItFits() {
        assertThat(words(Language.DUTCH, "Loket De Brug").sms(Change.CONFIRMED))
                .endsWith("https://www.loketwijzer.nl/nl/afspraak/" + LINK)
                .contains("donderdag 15 januari om 9.00 uur", "Marktplein 1, Ede");
    }

    @Test
    void losesTheStreetBeforeItGetsTooLong() {
        String name = "Informatiepunt Digitale Overheid in de bibliotheek";
        String text = words(Language.of("ar").orElseThrow(), name).sms(Change.CONFIRMED);

        assertThat(text).contains(name, "/ar/code").doesNotContain("Marktplein", LINK);
    }

    @Test
    void countsSignsAsTelephonesDo() {
        assertThat(SmsLength.fits("a".repeat(306))).isTrue();
        assertThat(SmsLength.fits("a".repeat(307))).isFalse();
        assertThat(SmsLength.fits("€".repeat(153))).isTrue();
        assertThat(SmsLength.fits("€".repeat(154))).isFalse();
        assertThat(SmsLength.fits("ş".repeat(134))).isTrue();
        assertThat(SmsLength.fits("ş".repeat(135))).isFalse();
    }

    private static AppointmentWords words(Language language, String name) {
        Loket loket = new Loket(
                new LoketId(new UUID(1, 1)),
                "brug",
                LoketType.OVERHEIDSLOKET,
                name,
                new Address("Marktplein 1", "6711AB", "Ede"),
                new GeoPoint(52.04, 5.66),
                "0228",
                "Ede",
                true,
                Set.of("nl"),
                List.of(),
                true,
                false);
        Appointment appointment = new Appointment(
                new AppointmentId(new UUID(2, 2)),
                new DeskId(new UUID(3, 3)),
                new Slot(loket.id(), Instant.parse("2026-01-15T08:00:00Z"), Duration.ofMinutes(40)),
                Booked.State.BOOKED,
                0,
                "uid",
                "CFHJKMPRTW",
                LINK,
                new Owner(""),
                new Visitor(
                        "Annie",
                        null,
                        language.tag(),
                        Set.of(),
                        List.of("schulden"),
                        "+31612345678",
                        false,
                        Manner.USUAL),
                Interpreter.NONE);
        return new AppointmentWords(appointment, loket, language, SITE);
    }
}

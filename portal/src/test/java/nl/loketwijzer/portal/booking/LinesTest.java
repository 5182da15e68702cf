package nl.loketwijzer.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.Address;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.Presence;
import nl.loketwijzer.domain.loket.Presence.Kind;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;
import nl.loketwijzer.portal.ui.TimeChoices;
import nl.loketwijzer.portal.ui.TimePages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A talk in the evening cannot call an instantie that is closed then. Tuesday 1 December 2026. */
@Tag("booking")
class LinesTest {

    private static final LoketId LOKET = new LoketId(new UUID(0, 1));
    private static final Slot MORNING = slot("2026-12-01T10:00");
    private static final Slot EVENING = slot("2026-12-01T19:00");

    @Test
    void namesWhoCannotBeCalled() {
        Lines lines = new Lines(loket(line("uwv")), instanties("uwv", "gemeente"));

        assertThat(lines.closed(MORNING)).isEmpty();
        assertThat(lines.closed(EVENING)).containsExactly("UWV");
    }

    @Test
    void whoSitsThereNeedsNoLine() {
        Loket loket = loket(line("uwv"), new Presence(new InstantieId("uwv"), Kind.ON_SITE));

        assertThat(new Lines(loket, instanties("uwv")).closed(EVENING)).isEmpty();
    }

    @Test
    void whoIsNotWantedOrNotSureIsNotNamed() {
        assertThat(new Lines(loket(line("uwv")), instanties("duo")).closed(EVENING))
                .isEmpty();
        assertThat(new Lines(loket(line("svb")), instanties("svb")).closed(EVENING))
                .as("its hours are not sure")
                .isEmpty();
    }

    @Test
    void suchTimesComeLastInTheirDay() {
        Lines lines = new Lines(loket(line("uwv")), instanties("uwv"));
        Slot late = slot("2026-12-01T20:00");
        TimeChoices choices =
                new TimeChoices(List.of(EVENING, MORNING, late), null, null, Texts.of(Language.DUTCH), lines::closed);

        HtmlContainer page = Tags.div("");
        new TimePages(choices, "tijd", "", Texts.of(Language.DUTCH))
                .parts(null, "Kies")
                .forEach(page::add);

        assertThat(words(page)).containsSubsequence("10.00", "kan het loket niet bellen met UWV", "19.00", "20.00");
    }

    private static String words(HtmlContainer page) {
        return page.getElement().getTextRecursively();
    }

    private static Slot slot(String wall) {
        return new Slot(LOKET, LocalDateTime.parse(wall).atZone(Slot.ZONE).toInstant(), FreeTimes.NORMAL);
    }

    private static Presence line(String instantie) {
        return new Presence(new InstantieId(instantie), Kind.DIRECT_LINE);
    }

    private static List<Instantie> instanties(String... ids) {
        Instanties all = new Instanties();
        return Stream.of(ids).map(InstantieId::new).map(all::get).toList();
    }

    private static Loket loket(Presence... presences) {
        return new Loket(
                LOKET,
                "loket-de-brug",
                LoketType.OVERHEIDSLOKET,
                "Loket De Brug",
                new Address("Marktplein 1", "6711AB", "Ede"),
                new GeoPoint(52.04, 5.66),
                "0228",
                "Ede",
                true,
                Set.of("nl"),
                List.of(presences),
                true,
                false);
    }
}

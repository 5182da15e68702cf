package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.journeys.Chromium.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for screens (docs/calm-and-plain.md), on every screen that a citizen can reach. */
@Tag("journey")
class EveryScreenTest {

    private static final List<String> MIRRORED = List.of("home", "overview", "lokets", "time", "booked");

    private final RunningHouse house = RunningHouse.shared();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar"})
    void hasOneHeadingATrueTitleHelpNearbyAndRoomForEveryone(String language) {
        Set<String> elsewhere = new LinkedHashSet<>();
        try (Walk walk = new Walk(Chromium.phone(Script.ON), house.portal(), language)) {
            walk.page.onRequest(request -> {
                if (!request.url().startsWith(house.portal()) && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
            Examination examination = new Examination(walk.page);
            new Tour(house, language, walk, screen -> {
                        examination.focus(screen);
                        examination.marks(screen);
                        examination.narrow(screen);
                        if (MIRRORED.contains(screen)) {
                            examination.mirrored(screen);
                        }
                        walk.picture(language + "-" + screen);
                    })
                    .all();
            assertThat(examination.wrong()).isEmpty();
            assertThat(elsewhere).isEmpty();
            assertThat(walk.complaints()).isEmpty();
        }
    }
}

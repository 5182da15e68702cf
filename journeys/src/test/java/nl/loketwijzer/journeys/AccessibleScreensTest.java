package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG on every screen that a citizen can reach, judged by axe: from left to right and from right to left. */
@Tag("journey")
class AccessibleScreensTest {

    private final RunningHouse house = RunningHouse.shared();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void holdsWcagInLightDarkAndForcedColours(String language) {
        try (Walk walk = new Walk(Chromium.examined(), house.portal(), language)) {
            Examination examination = new Examination(walk.page);
            new Tour(house, language, walk, screen -> {
                        examination.axe(screen);
                        if (Tour.MAIN.contains(screen)) {
                            examination.axeInOtherColours(screen);
                        }
                    })
                    .all();
            assertThat(examination.wrong()).isEmpty();
        }
    }
}

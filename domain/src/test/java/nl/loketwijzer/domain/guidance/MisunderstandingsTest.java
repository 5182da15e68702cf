package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import nl.loketwijzer.domain.testing.IntegrationTest;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MisunderstandingsTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final SituationId DEBTS = new SituationId("schulden");

    @Autowired
    Misunderstandings misunderstandings;

    @Test
    void countsWithAndWithoutWhatWasMeant() {
        long before = misunderstandings.since(LONG_AGO, DEBTS);

        misunderstandings.count(Language.DUTCH, DEBTS, Optional.empty());
        misunderstandings.count(Language.DUTCH, DEBTS, Optional.of(new SituationId("geen_eten")));

        assertThat(misunderstandings.since(LONG_AGO, DEBTS)).isEqualTo(before + 2);
    }

    @Test
    void losesNoCountWhenManyCountAtOnce() {
        SituationId fine = new SituationId("boete_cjib");
        long before = misunderstandings.since(LONG_AGO, fine);

        try (var workers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                workers.execute(() -> misunderstandings.count(Language.DUTCH, fine, Optional.empty()));
            }
        }

        assertThat(misunderstandings.since(LONG_AGO, fine)).isEqualTo(before + 40);
    }
}

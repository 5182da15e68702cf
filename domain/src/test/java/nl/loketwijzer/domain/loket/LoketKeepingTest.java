package nl.loketwijzer.domain.loket;

import static nl.loketwijzer.domain.loket.LoketField.CHECKED;
import static nl.loketwijzer.domain.loket.LoketField.GEMEENTE;
import static nl.loketwijzer.domain.loket.LoketField.GEMEENTE_CODE;
import static nl.loketwijzer.domain.loket.LoketField.LANGUAGES;
import static nl.loketwijzer.domain.loket.LoketField.LATITUDE;
import static nl.loketwijzer.domain.loket.LoketField.LONGITUDE;
import static nl.loketwijzer.domain.loket.LoketField.NAME;
import static nl.loketwijzer.domain.loket.LoketField.ON_SITE;
import static nl.loketwijzer.domain.loket.LoketField.PHONE;
import static nl.loketwijzer.domain.loket.LoketField.PLACE;
import static nl.loketwijzer.domain.loket.LoketField.POSTCODE;
import static nl.loketwijzer.domain.loket.LoketField.ROOMS;
import static nl.loketwijzer.domain.loket.LoketField.ROUTE;
import static nl.loketwijzer.domain.loket.LoketField.SAMPLE;
import static nl.loketwijzer.domain.loket.LoketField.STREET;
import static nl.loketwijzer.domain.loket.LoketField.TYPE;
import static nl.loketwijzer.domain.loket.LoketFixture.aLoket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.loketwijzer.domain.loket.LoketRefused.Problem;
import nl.loketwijzer.domain.loket.LoketRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.IntegrationTest;
import nl.loketwijzer.domain.testing.OtherNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LoketKeepingTest {

    private static final Actor ADMINISTRATOR = staff(Role.ADMINISTRATOR);

    @Autowired
    LoketKeeping keeping;

    @Autowired
    Lokets lokets;

    @Autowired
    JdbcClient jdbc;

    private LoketId id = new LoketId(UUID.randomUUID());
    private Actor coordinator = ADMINISTRATOR;

    @BeforeEach
    void openALoket() {
        Loket loket = aLoket(LoketType.GEMEENTE, "0228", "cak");
        lokets.save(new Actor.House("test"), List.of(loket));
        id = loket.id();
        coordinator = staff(Role.COORDINATOR, id);
    }

    @Test
    void savesAllThatALoketTells() {
        keep(Map.of(
                ROOMS,
                "2",
                PHONE,
                "0318-680680",
                ROUTE,
                "Ingang naast de fietsen.",
                ON_SITE,
                "svb di 9:00-12:00 do 13.00-16.30, uwv",
                LoketField.FACILITIES,
                "ringleiding, toilet",
                CHECKED,
                keeping.today()));

        LoketDetails details = lokets.find(id).orElseThrow().details();
        assertThat(details.rooms()).isEqualTo(2);
        assertThat(details.phone()).isEqualTo("+31318680680");
        assertThat(details.route()).isEqualTo("Ingang naast de fietsen.");
        assertThat(details.facilities()).containsExactlyInAnyOrder(Facility.HEARING_LOOP, Facility.TOILET);
        assertThat(details.check()).isNotNull();
        assertThat(details.hours())
                .extracting(PresentAt::day, PresentAt::from, PresentAt::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        org.assertj.core.groups.Tuple.tuple(
                                DayOfWeek.THURSDAY, LocalTime.of(13, 0), LocalTime.of(16, 30)));
        assertThat(keeping.open(coordinator, id).text(ON_SITE)).isEqualTo("svb di 09:00-12:00 do 13:00-16:30, uwv");
    }

    @Test
    void theLogNamesTheFieldsAndNotWhatStandsInThem() {
        keep(Map.of(PHONE, "0318 680 680", NAME, "Loket Nieuw"));

        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by id")
                        .param("loket/" + id)
                        .query(String.class)
                        .list())
                .containsExactly("loket.saved", "loket.changed.name", "loket.changed.phone");
    }

    @Test
    void whatIsSavedAsItStandsIsNoChange() {
        LoketSheet sheet = keeping.open(coordinator, id);

        assertThat(keeping.save(coordinator, sheet)).isEqualTo(sheet);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '', MISSING",
        "NAME, '   ', MISSING",
        "POSTCODE, 6711, NOT_A_POSTCODE",
        "POSTCODE, 0711AB, NOT_A_POSTCODE",
        "PHONE, 12345, NOT_A_PHONE",
        "PHONE, +32 2 123 45 67, NOT_A_PHONE",
        "PHONE, 0900-1234567, NOT_A_PHONE",
        "ROOMS, 100, OUT_OF_RANGE",
        "ROOMS, veel, NOT_A_NUMBER",
        "LATITUDE, 91, OUT_OF_RANGE",
        "LATITUDE, NaN, OUT_OF_RANGE",
        "LATITUDE, noord, NOT_A_NUMBER",
        "LANGUAGES, '', MISSING",
        "LANGUAGES, dutch, NOT_A_CHOICE",
        "LANGUAGES, 'nl, zzz', NOT_A_CHOICE",
        "FACILITIES, zwembad, NOT_A_CHOICE",
        "TYPE, WINKEL, NOT_A_CHOICE",
        "STEP_FREE, misschien, NOT_YES_OR_NO",
        "GEMEENTE_CODE, 9999, NOT_A_CHOICE",
        "ON_SITE, bestaatniet, UNKNOWN_INSTANTIE",
        "ON_SITE, svb di 12:00-09:00, NOT_HOURS",
        "ON_SITE, svb di 09:00-12:00 di 11:00-13:00, NOT_HOURS",
        "ON_SITE, svb dinsdag, NOT_HOURS",
        "ON_SITE, svb di 25:00-26:00, NOT_HOURS",
        "ON_SITE, 'svb, svb', NOT_HOURS",
        "CHECKED, 2999-01-01, NOT_A_DAY",
        "CHECKED, gisteren, NOT_A_DAY"
    })
    void saysWhatIsWrongWithAField(LoketField field, String text, Reason reason) {
        LoketSheet sheet = keeping.open(ADMINISTRATOR, id).with(Map.of(field, text));

        LoketRefused refused = catchThrowableOfType(LoketRefused.class, () -> keeping.save(ADMINISTRATOR, sheet));

        assertThat(refused.problems()).containsExactly(new Problem(field, reason));
        assertThat(keeping.open(ADMINISTRATOR, id).version()).isEqualTo(sheet.version());
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        LoketSheet sheet = keeping.open(coordinator, id).with(Map.of(NAME, "a".repeat(161)));

        LoketRefused refused = catchThrowableOfType(LoketRefused.class, () -> keeping.save(coordinator, sheet));

        assertThat(refused.problems()).containsExactly(new Problem(NAME, Reason.TOO_LONG));
    }

    @Test
    void theSecondSeesWhatTheFirstChangedAndOverwritesNothing() {
        LoketSheet seen = keeping.open(coordinator, id);
        keep(Map.of(NAME, "Van de eerste", ROUTE, "Van de eerste"));
        LoketSheet mine = seen.with(Map.of(ROUTE, "Van de tweede", ROOMS, "3"));

        LoketOvertaken overtaken = catchThrowableOfType(LoketOvertaken.class, () -> keeping.save(coordinator, mine));
        Merge merge = Merge.of(seen, mine, overtaken.now());

        assertThat(merge.theirs())
                .containsExactly(
                        new Merge.Change(NAME, "Testloket", "Van de eerste", false),
                        new Merge.Change(ROUTE, "", "Van de eerste", true));
        assertThat(merge.sheet().text(NAME)).isEqualTo("Van de eerste");
        assertThat(merge.sheet().text(ROUTE)).isEqualTo("Van de tweede");
        keeping.save(coordinator, merge.sheet());
        Loket loket = lokets.find(id).orElseThrow();
        assertThat(loket.name()).isEqualTo("Van de eerste");
        assertThat(loket.details().rooms()).isEqualTo(3);
        assertThat(loket.details().route()).isEqualTo("Van de tweede");
    }

    @Test
    void ofManyWhoSaveTheSameSheetOneWins() throws Exception {
        LoketSheet seen = keeping.open(coordinator, id);
        List<Callable<Boolean>> saves = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            LoketSheet mine = seen.with(Map.of(ROOMS, Integer.toString(i)));
            saves.add(() -> {
                try {
                    keeping.save(coordinator, mine);
                    return true;
                } catch (LoketOvertaken e) {
                    return false;
                }
            });
        }
        int won = 0;
        try (var threads = Executors.newFixedThreadPool(saves.size())) {
            for (Future<Boolean> save : threads.invokeAll(saves)) {
                won += save.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(keeping.open(coordinator, id).version()).isEqualTo(seen.version() + 1);
    }

    @Test
    void anotherNodeShowsItWithinTwoSeconds() {
        Lokets elsewhere = OtherNode.only().get(Lokets.class);
        OtherNode.only().awaitLoket(id);

        keep(Map.of(NAME, "Loket Verderop"));

        await().atMost(Duration.ofSeconds(2))
                .until(() -> elsewhere.find(id).orElseThrow().name().equals("Loket Verderop"));
    }

    @Test
    void anotherNodeShowsWhatOnlyAPartOfItTells() {
        Lokets elsewhere = OtherNode.only().get(Lokets.class);
        OtherNode.only().awaitLoket(id);

        keep(Map.of(LANGUAGES, "nl, uk"));

        await().atMost(Duration.ofSeconds(2))
                .until(() -> elsewhere.find(id).orElseThrow().languages().equals(Set.of("nl", "uk")));
    }

    @Test
    void anExampleBecomesRealByAnAdministratorWhoCheckedIt() {
        Map<LoketField, String> real = Map.of(SAMPLE, "nee");
        Map<LoketField, String> checked = Map.of(SAMPLE, "nee", CHECKED, keeping.today());

        assertThat(refusal(coordinator, checked)).containsExactly(new Problem(SAMPLE, Reason.NOT_YOURS));
        assertThat(refusal(ADMINISTRATOR, real)).containsExactly(new Problem(SAMPLE, Reason.NOT_CHECKED));
        keeping.save(ADMINISTRATOR, keeping.open(ADMINISTRATOR, id).with(checked));
        assertThat(lokets.find(id).orElseThrow().sample()).isFalse();
    }

    @Test
    void onlyANumberThatIsRealIsShown() {
        keep(Map.of(PHONE, "0318 680 680"));
        assertThat(lokets.find(id).orElseThrow().phone()).isEmpty();

        keeping.save(
                ADMINISTRATOR, keeping.open(ADMINISTRATOR, id).with(Map.of(SAMPLE, "nee", CHECKED, keeping.today())));
        assertThat(lokets.find(id).orElseThrow().phone()).isEqualTo("0318 680 680");
    }

    @Test
    void anAdministratorAddsOne() {
        String name = "Loket Édé-Zuid " + UUID.randomUUID();
        Map<LoketField, String> texts = Map.ofEntries(
                Map.entry(NAME, name),
                Map.entry(TYPE, "IDO"),
                Map.entry(STREET, "Markt 1"),
                Map.entry(POSTCODE, "6711 ab"),
                Map.entry(PLACE, "Ede"),
                Map.entry(LATITUDE, "52,04"),
                Map.entry(LONGITUDE, "5.67"),
                Map.entry(GEMEENTE_CODE, "0228"),
                Map.entry(GEMEENTE, "Ede"));

        LoketSheet one = keeping.save(ADMINISTRATOR, LoketSheet.BLANK.with(texts));
        LoketSheet two = keeping.save(ADMINISTRATOR, LoketSheet.BLANK.with(texts));

        Loket first = lokets.find(idOf(one)).orElseThrow();
        assertThat(first.sample()).isTrue();
        assertThat(first.address().postcode()).isEqualTo("6711AB");
        assertThat(first.point().latitude()).isEqualTo(52.04);
        assertThat(first.slug()).startsWith("loket-ede-zuid-").endsWith("-ede");
        assertThat(lokets.find(idOf(two)).orElseThrow().slug()).isEqualTo(first.slug() + "-2");
        assertThatThrownBy(() -> keeping.save(coordinator, LoketSheet.BLANK.with(texts)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aBlankOneSaysWhatIsMissing() {
        LoketRefused refused =
                catchThrowableOfType(LoketRefused.class, () -> keeping.save(ADMINISTRATOR, LoketSheet.BLANK));

        assertThat(refused.problems())
                .containsExactly(
                        new Problem(NAME, Reason.MISSING),
                        new Problem(STREET, Reason.MISSING),
                        new Problem(POSTCODE, Reason.MISSING),
                        new Problem(PLACE, Reason.MISSING),
                        new Problem(LATITUDE, Reason.MISSING),
                        new Problem(LONGITUDE, Reason.MISSING),
                        new Problem(GEMEENTE_CODE, Reason.MISSING),
                        new Problem(GEMEENTE, Reason.MISSING));
    }

    @Test
    void nobodyKeepsAnothersLoket() {
        Actor stranger = staff(Role.COORDINATOR, new LoketId(UUID.randomUUID()));
        LoketSheet sheet = keeping.open(coordinator, id);

        assertThatThrownBy(() -> keeping.open(stranger, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.save(stranger, sheet)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.save(staff(Role.CASE_WORKER, id), sheet))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.open(ADMINISTRATOR, new LoketId(UUID.randomUUID())))
                .isInstanceOf(LoketGone.class);
    }

    private List<Problem> refusal(Actor actor, Map<LoketField, String> texts) {
        LoketSheet sheet = keeping.open(actor, id).with(texts);
        return catchThrowableOfType(LoketRefused.class, () -> keeping.save(actor, sheet))
                .problems();
    }

    private void keep(Map<LoketField, String> texts) {
        keeping.save(coordinator, keeping.open(coordinator, id).with(texts));
    }

    private static LoketId idOf(LoketSheet sheet) {
        assertThat(sheet.id()).isNotNull();
        return java.util.Objects.requireNonNull(sheet.id());
    }

    private static Actor staff(Role role, LoketId... lokets) {
        return new Actor.Staff(UUID.randomUUID(), "test", Set.of(role), Set.of(lokets));
    }
}

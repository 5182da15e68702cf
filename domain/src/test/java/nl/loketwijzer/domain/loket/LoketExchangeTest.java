package nl.loketwijzer.domain.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.loketwijzer.domain.loket.LoketFixture.AT_SEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.loket.ImportPlan.Difference;
import nl.loketwijzer.domain.loket.ImportPlan.RowProblem;
import nl.loketwijzer.domain.loket.ImportPlan.RowReason.Field;
import nl.loketwijzer.domain.loket.ImportPlan.RowReason.Whole;
import nl.loketwijzer.domain.loket.Presence.Kind;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lokets as tables, out and in again. */
@IntegrationTest
@Tag("exchange")
class LoketExchangeTest {

    private static final Actor HOUSE = new Actor.House("test");
    private static final Actor ADMINISTRATOR = staff(Role.ADMINISTRATOR, Set.of());

    @Autowired
    LoketExchange exchange;

    @Autowired
    LoketKeeping keeping;

    @Autowired
    Lokets lokets;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenOutAndReadInAgainChangesNothing() throws IOException {
        Random random = new Random(5);
        List<Loket> all = IntStream.range(0, 300)
                .mapToObj(number -> RandomLoket.of(random))
                .toList();
        lokets.save(HOUSE, all);
        Actor own = coordinatorOf(all);

        ImportPlan plan = exchange.plan(own, file(exported(own)));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.news()).isEmpty();
        assertThat(plan.same()).isEqualTo(all.size());
        assertThat(plan.canBeCarriedOut()).isFalse();
    }

    @Test
    void aTableBringsBackAllThatWasInIt() throws IOException {
        Random random = new Random(6);
        List<Loket> all = IntStream.range(0, 100)
                .mapToObj(number -> RandomLoket.stripped(RandomLoket.of(random)))
                .toList();
        lokets.save(HOUSE, all);
        Actor own = coordinatorOf(all);
        Path table = file(exported(own));
        lokets.save(HOUSE, all.stream().map(RandomLoket::emptied).toList());

        carryOut(own, table);

        assertThat(all).allSatisfy(loket -> assertThat(lokets.find(loket.id())).contains(loket));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        Random random = new Random(7);
        List<Loket> all = IntStream.range(0, 60)
                .mapToObj(number -> RandomLoket.of(random))
                .toList();
        lokets.save(HOUSE, all);
        Path table = file(exported(coordinatorOf(all)));
        List<String> cells = new ArrayList<>();
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(table)) {
            reader.forEach(row -> cells.addAll(row.getFields()));
        }

        assertThat(cells)
                .hasSizeGreaterThan(1000)
                .noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*"))
                .noneMatch(cell -> cell.startsWith("-") && !cell.matches("-[0-9.E-]+"));
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void readsTheSeparatorsThatSpreadsheetsWrite(char separator) throws IOException {
        Loket loket = saved(aLoket("Oude naam"));

        ImportPlan plan = exchange.plan(
                coordinatorOf(List.of(loket)),
                file(table(separator, row(loket, "\"Nieuwe; naam, \"\"hier\"\"\tin\"", separator))));

        assertThat(plan.news())
                .extracting(ImportPlan.News::differences)
                .containsExactly(List.of(new Difference(LoketField.NAME, "Oude naam", "Nieuwe; naam, \"hier\"\tin")));
    }

    @Test
    void theMarkInFrontOfAFileIsNoPartOfIt() throws IOException {
        Loket loket = saved(aLoket("Naam"));
        String table = table(';', row(loket, "Naam", ';'));

        assertThat(exchange.plan(ADMINISTRATOR, file(table)).same()).isEqualTo(1);
        assertThat(exchange.plan(ADMINISTRATOR, file("\uFEFF" + table)).same()).isEqualTo(1);
    }

    @Test
    void tellsWhatIsNewWhatBecomesOtherwiseAndWhatStays() throws IOException {
        Loket stays = saved(aLoket("Blijft"));
        Loket changes = saved(aLoket("Was"));
        Loket missing = saved(aLoket("Staat er niet in"));
        String name = "Nieuw loket " + UUID.randomUUID();
        Path table = file(table(
                ';', row(stays, "Blijft", ';'), row(changes, "Wordt", ';'), ";" + cells(stays, name, ';') + "\r\n"));

        ImportPlan plan = exchange.plan(ADMINISTRATOR, table);
        assertThat(List.of(plan.added(), plan.changed(), plan.same(), plan.wrong()))
                .containsExactly(1, 1, 1, 0);
        assertThat(lokets.find(changes.id()).orElseThrow().name()).isEqualTo("Was");

        exchange.carryOut(ADMINISTRATOR, table, plan);
        assertThat(lokets.find(changes.id()).orElseThrow().name()).isEqualTo("Wordt");
        assertThat(lokets.find(missing.id())).contains(missing);
        assertThat(lokets.all()).filteredOn(loket -> loket.name().equals(name)).hasSize(1);
        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by id")
                        .param("loket/" + changes.id())
                        .query(String.class)
                        .list())
                .containsExactly("loket.saved", "loket.changed.name");

        ImportPlan again = exchange.plan(ADMINISTRATOR, table);
        assertThat(List.of(again.added(), again.changed(), again.same())).containsExactly(0, 0, 3);
        assertThatThrownBy(() -> exchange.carryOut(ADMINISTRATOR, table, plan)).isInstanceOf(ImportOvertaken.class);
    }

    @Test
    void tellsOfEachRowWhatIsWrongAndThenSavesNothing() throws IOException {
        Loket one = saved(aLoket("Een"));
        Loket two = saved(aLoket("Twee"));
        Path table = file(table(
                ';',
                row(one, "Anders", ';'),
                row(two, "", ';').replace("6711AB", "67"),
                row(one, "Een", ';'),
                "bestaat-niet;" + cells(one, "Naam", ';') + "\r\n",
                two.slug() + "x\r\n"));

        ImportPlan plan = exchange.plan(ADMINISTRATOR, table);

        assertThat(plan.wrong()).isEqualTo(4);
        assertThat(plan.problems())
                .containsExactly(
                        new RowProblem(3, "naam", new Field(LoketRefused.Reason.MISSING)),
                        new RowProblem(3, "postcode", new Field(LoketRefused.Reason.NOT_A_POSTCODE)),
                        new RowProblem(4, "kenmerk", Whole.LOKET_TWICE),
                        new RowProblem(5, "kenmerk", Whole.UNKNOWN_LOKET),
                        new RowProblem(6, "kenmerk", Whole.UNKNOWN_LOKET));
        assertThat(plan.canBeCarriedOut()).isFalse();
        assertThatThrownBy(() -> exchange.carryOut(ADMINISTRATOR, table, plan)).isInstanceOf(ImportOvertaken.class);
        assertThat(lokets.find(one.id()).orElseThrow().name()).isEqualTo("Een");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        Loket loket = saved(aLoket("Een"));
        Path table = file(table(
                ';',
                row(loket, "\"Twee\nregels\"", ';'),
                "\r\n",
                ";;;\r\n",
                "onbekend;" + cells(loket, "Naam", ';') + "\r\n"));

        assertThat(exchange.plan(ADMINISTRATOR, table).problems())
                .containsExactly(new RowProblem(5, "kenmerk", Whole.UNKNOWN_LOKET));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY|''",
                "'  '|EMPTY|''",
                "kenmerk;naam|MISSING_COLUMN|soort",
                "kenmerk;naam;schoenmaat|UNKNOWN_COLUMN|schoenmaat",
                "kenmerk;naam;naam|COLUMN_TWICE|naam",
                "hallo wereld|UNKNOWN_COLUMN|hallo wereld"
            })
    void saysWhatIsWrongWithAFile(String text, TableRefused.Reason reason, String column) throws IOException {
        Path table = file(text);

        TableRefused refused = catchThrowableOfType(TableRefused.class, () -> exchange.plan(ADMINISTRATOR, table));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.column()).isEqualTo(column);
    }

    @Test
    void otherBytesThanUtf8AreNotGuessed() throws IOException {
        Loket loket = saved(aLoket("Naam"));
        Path first = folder.resolve("windows.csv");
        Files.write(first, table(';', row(loket, "Café", ';')).getBytes(Charset.forName("windows-1252")));
        Path late = folder.resolve("late.csv");
        Files.write(
                late,
                (table(';') + row(loket, "Naam", ';').repeat(2000) + "é").getBytes(Charset.forName("windows-1252")));
        Path spreadsheet = folder.resolve("lokets.xlsx");
        Files.write(spreadsheet, new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe, 0, 1});

        for (Path file : List.of(first, late, spreadsheet)) {
            TableRefused refused = catchThrowableOfType(TableRefused.class, () -> exchange.plan(ADMINISTRATOR, file));
            assertThat(refused.reason()).as(file.toString()).isEqualTo(TableRefused.Reason.NOT_UTF8);
        }
    }

    @Test
    void aQuoteWithoutEndIsABrokenFile() throws IOException {
        Path table = file(table(';', "x;\"" + "y".repeat(200_000)));

        TableRefused refused = catchThrowableOfType(TableRefused.class, () -> exchange.plan(ADMINISTRATOR, table));

        assertThat(refused.reason()).isEqualTo(TableRefused.Reason.BROKEN);
    }

    @Test
    void aCoordinatorExchangesTheOwnOnesOnly() throws IOException {
        Loket own = saved(aLoket("Eigen"));
        Loket other = saved(aLoket("Van een ander"));
        Actor coordinator = coordinatorOf(List.of(own));

        assertThat(exported(coordinator)).contains(own.slug()).doesNotContain(other.slug());
        ImportPlan plan = exchange.plan(
                coordinator,
                file(table(
                        ';',
                        row(own, "Anders", ';'),
                        row(other, "Anders", ';'),
                        ";" + cells(own, "Nieuw", ';') + "\r\n")));
        assertThat(plan.changed()).isEqualTo(1);
        assertThat(plan.problems())
                .containsExactly(
                        new RowProblem(3, "kenmerk", Whole.NOT_YOURS),
                        new RowProblem(4, "kenmerk", Whole.ONLY_ADMINISTRATORS_ADD));
    }

    @Test
    void allOfItOrNothing() throws IOException {
        List<Loket> all =
                IntStream.range(0, 5).mapToObj(number -> saved(aLoket("Oud"))).toList();
        Path table = file(
                table(';', all.stream().map(loket -> row(loket, "Nieuw", ';')).toArray(String[]::new)));
        ImportPlan plan = exchange.plan(ADMINISTRATOR, table);
        LoketId last = all.getLast().id();
        keeping.save(
                ADMINISTRATOR,
                keeping.open(ADMINISTRATOR, last).with(java.util.Map.of(LoketField.ROUTE, "Net veranderd")));

        assertThatThrownBy(() -> exchange.carryOut(ADMINISTRATOR, table, plan)).isInstanceOf(ImportOvertaken.class);

        assertThat(all)
                .allMatch(loket -> lokets.find(loket.id()).orElseThrow().name().equals("Oud"));
        carryOut(ADMINISTRATOR, table);
        assertThat(all)
                .allMatch(loket -> lokets.find(loket.id()).orElseThrow().name().equals("Nieuw"));
    }

    @Test
    void twoImportsAtOnceDoItOnce() throws Exception {
        Loket like = aLoket("Zoals deze");
        String name = "Tegelijk " + UUID.randomUUID();
        String[] rows = IntStream.range(0, 600)
                .mapToObj(number -> ";" + cells(like, name + " " + number, ';') + "\r\n")
                .toArray(String[]::new);
        Path table = file(table(';', rows));
        ImportPlan plan = exchange.plan(ADMINISTRATOR, table);
        List<Callable<Boolean>> both = List.of(() -> tried(table, plan), () -> tried(table, plan));

        List<Boolean> done = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : threads.invokeAll(both)) {
                done.add(one.get());
            }
        }

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(lokets.all())
                .filteredOn(loket -> loket.name().startsWith(name))
                .hasSize(600);
        assertThat(exchange.plan(ADMINISTRATOR, table).same()).isEqualTo(600);
    }

    @Test
    void fiftyThousandRowsTakeSeconds() throws IOException {
        int many = 50_000;
        String name = "Veel " + UUID.randomUUID();
        Loket like = aLoket("Zoals deze");
        Path table = folder.resolve("many.csv");
        try (var out = Files.newBufferedWriter(table)) {
            out.write(table(';'));
            for (int number = 0; number < many; number++) {
                out.write(";" + cells(like, name + " " + number, ';') + "\r\n");
            }
        }
        try {
            long begun = System.nanoTime();
            ImportPlan plan = exchange.plan(ADMINISTRATOR, table);
            Duration planned = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(plan.added()).isEqualTo(many);
            assertThat(plan.news()).hasSize(ImportPlan.SHOWN);
            exchange.carryOut(ADMINISTRATOR, table, plan);
            Duration all = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(exchange.plan(ADMINISTRATOR, table).same()).isEqualTo(many);
            assertThat(planned).isLessThan(Duration.ofSeconds(30));
            assertThat(all).isLessThan(Duration.ofSeconds(90));
        } finally {
            forget(name);
        }
    }

    private void forget(String name) {
        for (String part : List.of("loket_language", "loket_presence", "loket_facility", "loket_hours")) {
            jdbc.sql("delete p from " + part + " p join loket l on l.id = p.loket_id where l.name like ?")
                    .param(name + "%")
                    .update();
        }
        jdbc.sql("delete from loket where name like ?").param(name + "%").update();
    }

    private boolean tried(Path table, ImportPlan plan) {
        try {
            exchange.carryOut(ADMINISTRATOR, table, plan);
            return true;
        } catch (ImportOvertaken e) {
            return false;
        }
    }

    private void carryOut(Actor actor, Path table) {
        exchange.carryOut(actor, table, exchange.plan(actor, table));
    }

    private String exported(Actor actor) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exchange.export(actor, out);
        return out.toString(UTF_8);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), text);
    }

    private static String table(char separator, String... rows) {
        return IntStream.rangeClosed(0, LoketField.values().length)
                        .mapToObj(i -> i == 0 ? LoketTable.KEY : LoketField.values()[i - 1].column())
                        .collect(Collectors.joining(Character.toString(separator)))
                + "\r\n"
                + String.join("", rows);
    }

    private static String row(Loket loket, String name, char separator) {
        return loket.slug() + separator + cells(loket, name, separator) + "\r\n";
    }

    private static String cells(Loket loket, String name, char separator) {
        return LoketField.texts(loket).entrySet().stream()
                .map(entry -> entry.getKey() == LoketField.NAME ? name : '"' + entry.getValue() + '"')
                .collect(Collectors.joining(Character.toString(separator)));
    }

    private Loket saved(Loket loket) {
        lokets.save(HOUSE, List.of(loket));
        return loket;
    }

    private static Loket aLoket(String name) {
        UUID id = UUID.randomUUID();
        return new Loket(
                new LoketId(id),
                "test-" + id,
                LoketType.IDO,
                name,
                new Address("Dorpsstraat 1", "6711AB", "Ede"),
                AT_SEA,
                "0228",
                "Ede",
                true,
                Set.of("nl", "ar"),
                List.of(new Presence(new InstantieId("svb"), Kind.ON_SITE)),
                false,
                true);
    }

    private static Actor coordinatorOf(List<Loket> own) {
        return staff(Role.COORDINATOR, own.stream().map(Loket::id).collect(Collectors.toSet()));
    }

    private static Actor staff(Role role, Set<LoketId> own) {
        return new Actor.Staff(UUID.randomUUID(), "test", Set.of(role), own);
    }
}

package nl.loketwijzer.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Flow sends expressions as text; without eval the browser only runs those that stand in csp.ts. */
class ExpressionsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyExpressionOfTheFrameStandsInTheTable() throws IOException {
        String table = Files.readString(Path.of("src/main/frontend/csp.ts"));

        assertThat(List.of("return (" + ScreenView.FIELDS + ")", ScreenView.TO_TOP, ScreenView.GO))
                .allSatisfy(expression -> assertThat(table).contains("'" + expression + "'"));
    }

    @Test
    void nobodyElseSendsExpressions() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> senders = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ExpressionsTest::sends)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(senders).containsExactly("FlowSetup.java", "ScreenView.java");
        }
    }

    private static boolean sends(Path file) {
        try {
            String source = Files.readString(file);
            return source.contains("executeJs(")
                    || source.contains("addEventData(")
                    || source.contains("callJsFunction(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

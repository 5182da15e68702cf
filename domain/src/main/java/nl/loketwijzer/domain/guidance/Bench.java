package nl.loketwijzer.domain.guidance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.i18n.Language;

/** Measures understanding: how long it takes to load, how much memory it keeps, how fast it reads 500 signs. */
public final class Bench {

    private static final int SIGNS = 500;
    private static final int TEXTS = 40;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 20;
    private static final double MILLION = 1e6;

    private record Text(String text, Language language) {}

    private Bench() {}

    /** Prints one figure a line, {@code name value unit}; what each may be stands in docs/decisions/0006. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        long before = used();
        long start = System.nanoTime();
        Model model = Model.house();
        figure(out, "guidance.load", (System.nanoTime() - start) / MILLION, "ms");
        start = System.nanoTime();
        var guidance = new Guidance(KnowledgeFiles.house(), new Instanties(), Clock.systemUTC(), Optional.of(model));
        figure(out, "guidance.knowledge", (System.nanoTime() - start) / MILLION, "ms");
        figure(out, "guidance.memory", (used() - before) / MILLION, "MB");
        List<Text> texts = texts();
        for (int round = 0; round < WARM_UP; round++) {
            texts.forEach(text -> guidance.understand(text.text(), text.language()));
        }
        double[] times = new double[ROUNDS * texts.size()];
        int count = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Text text : texts) {
                long began = System.nanoTime();
                guidance.understand(text.text(), text.language());
                times[count++] = (System.nanoTime() - began) / MILLION;
            }
        }
        Arrays.sort(times);
        figure(out, "guidance.median", times[times.length / 2], "ms");
        figure(out, "guidance.p95", times[times.length * 95 / 100], "ms");
    }

    /** Phrases of each language, put together until they are long enough. */
    private static List<Text> texts() {
        KnowledgeFiles files = KnowledgeFiles.house();
        Phrases phrases = Phrases.read(files, KnowledgeLoader.load(files, new Instanties()));
        var random = new Random(1);
        List<Text> texts = new ArrayList<>();
        for (Language language : Language.all()) {
            List<Example> own = phrases.examples().stream()
                    .filter(example -> example.language().equals(language.tag()))
                    .toList();
            for (int i = 0; i < TEXTS; i++) {
                var text = new StringBuilder();
                while (text.length() < SIGNS) {
                    text.append(own.get(random.nextInt(own.size())).text()).append(". ");
                }
                texts.add(new Text(text.substring(0, SIGNS), language));
            }
        }
        return texts;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void figure(PrintStream out, String name, double value, String unit) {
        out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}

package nl.loketwijzer.domain.guidance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Understanding.Recognised;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.i18n.Language;

/**
 * Reads lines of JSON, {@code {"id","text","lang"?}}, and prints for each what was understood. With {@code --score} and
 * labelled lines it prints figures instead, with {@code --misses} also what went wrong, on standard error. Nothing else
 * goes to standard output.
 */
public final class Evaluate {

    private final Guidance guidance;

    private Evaluate(Guidance guidance) {
        this.guidance = guidance;
    }

    /** Ends with code 2 and one sentence on standard error when the file or a line cannot be read. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        List<String> options =
                Stream.of(arguments).filter(word -> word.startsWith("--")).toList();
        List<String> files =
                Stream.of(arguments).filter(word -> !word.startsWith("--")).toList();
        try {
            if (files.size() != 1 || !List.of("--score", "--misses").containsAll(options)) {
                throw new UnreadableLines("Use: evaluate FILE [--score] [--misses]");
            }
            run(Path.of(files.getFirst()), options, out);
        } catch (UnreadableLines e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void run(Path file, List<String> options, PrintStream out) {
        List<LabelledLine> lines = lines(file, options.contains("--score"));
        var evaluate = new Evaluate(new Guidance(new Instanties(), Clock.systemUTC()));
        if (options.contains("--score")) {
            var score = new Score(options.contains("--misses") ? System.err : null);
            lines.forEach(line -> score.add(line, evaluate.result(line)));
            score.print(out);
        } else {
            lines.forEach(line -> out.println(evaluate.result(line).json()));
        }
    }

    private EvaluationResult result(LabelledLine line) {
        Understanding understanding = guidance.understand(line.text(), screen(line));
        return EvaluationResult.of(line.id(), understanding, overview(understanding));
    }

    /** As on the screens: what is sure; when nothing is, what would be asked about. */
    private Overview overview(Understanding understanding) {
        List<Recognised> sure = understanding.sure();
        List<SituationId> situations = (sure.isEmpty() ? understanding.situations() : sure)
                .stream().map(Recognised::situation).toList();
        return guidance.overview(
                Answers.NONE.withSituations(situations).withTold(understanding.answers()),
                LocalDate.now(Clock.systemUTC()),
                Language.DUTCH);
    }

    private static Language screen(LabelledLine line) {
        return Language.of(line.lang()).orElse(Language.DUTCH);
    }

    private static List<LabelledLine> lines(Path file, boolean labelled) {
        List<LabelledLine> lines = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    lines.add(LabelledLine.read(line, file + ", line " + number, labelled));
                }
            }
        } catch (MalformedInputException e) {
            throw new UnreadableLines(file + " is not a text in UTF-8.");
        } catch (IOException e) {
            throw new UnreadableLines("The file " + file + " cannot be read.");
        }
        return lines;
    }
}

package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    @Test
    void printsOneJsonLineForEachStory() throws Exception {
        Run run = evaluate("""
                {"id":"a","text":"pijn op de borst en hij zweet"}

                {"id":"b","text":"what time is the shop open","lang":"en"}
                """);

        assertThat(run.code).isZero();
        assertThat(run.out.lines()).hasSize(2);
        assertThat(run.out).startsWith("{\"id\":\"a\",\"language\":\"nl\",").contains("\"crisis\":true");
        assertThat(run.out.lines().toList().getLast()).contains("\"language\":\"en\"", "\"understood\":false");
    }

    @Test
    void printsFiguresForLabelledStories() throws Exception {
        Run run = evaluate("""
                {"id":"a","lang":"nl","text":"mijn digid doet het niet","situations":["digid_probleem"],\
                "must":["digid"],"ok":[],"never":["svb"],"crisis":false,"out_of_scope":false}
                """, "--score");

        assertThat(run.out).contains("nl+en", "all must in the first 4").contains("1 of    1  100.0%");
    }

    @Test
    void namesALineThatCannotBeRead() throws Exception {
        for (String line : List.of("nonsense", "[1]", "{\"id\":1}", "{\"id\":\"a\"}")) {
            Run run = evaluate("{\"id\":\"a\",\"text\":\"hallo\"}\n" + line);

            assertThat(run.code).isEqualTo(2);
            assertThat(run.out).isEmpty();
            assertThat(run.err.lines()).hasSize(1).first().asString().contains("line 2");
        }
    }

    @Test
    void saysWhenThereIsNoFile() throws Exception {
        Run run = run(folder.resolve("none.jsonl").toString());

        assertThat(run.code).isEqualTo(2);
        assertThat(run.err.lines()).hasSize(1);
    }

    private Run evaluate(String lines, String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), lines);
        return run(Stream.concat(Stream.of(file.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private Run run(String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Evaluate.class.getName()));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}

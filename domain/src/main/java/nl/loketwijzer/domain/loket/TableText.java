package nl.loketwijzer.domain.loket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingLong;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.loketwijzer.domain.loket.TableRefused.Reason;

/** The signs of a table: UTF-8, whether a mark says so or not. Other bytes are an error, and nothing is put in their place. */
final class TableText {

    static final char MARK = '\uFEFF';

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private TableText() {}

    /** Behind the mark. */
    static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        BufferedReader text = new BufferedReader(new InputStreamReader(
                bytes,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            text.mark(1);
            if (text.read() != MARK) {
                text.reset();
            }
            return text;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * The one that the heads are parted by.
     *
     * @throws TableRefused there is nothing in it, or it is not UTF-8
     */
    static char separator(Path file) throws IOException {
        String heads;
        try (BufferedReader text = open(file)) {
            heads = text.readLine();
        } catch (CharacterCodingException e) {
            throw new TableRefused(Reason.NOT_UTF8, "");
        }
        if (heads == null || heads.isBlank()) {
            throw new TableRefused(Reason.EMPTY, "");
        }
        return SEPARATORS.stream()
                .max(comparingLong(
                        sign -> heads.chars().filter(one -> one == sign).count()))
                .orElseThrow();
    }

    /** What a reader says that stopped at bytes that are no signs, or at a table that is none. */
    static TableRefused refusal(RuntimeException stopped) {
        for (Throwable cause = stopped; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new TableRefused(Reason.NOT_UTF8, "");
            }
        }
        return new TableRefused(Reason.BROKEN, "");
    }
}

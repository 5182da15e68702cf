package nl.loketwijzer.domain.loket;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.loketwijzer.domain.loket.TableRefused.Reason;
import nl.loketwijzer.domain.shared.CellGuard;
import org.jspecify.annotations.Nullable;

/**
 * Lokets as a table that staff exchange: UTF-8 with a mark, semicolons, one loket a row, read and written row by row. The
 * first column names the loket; it is empty for a new one.
 */
final class LoketTable {

    static final String KEY = "kenmerk";
    /** Longer than the longest row that can be right. */
    private static final int LONGEST_ROW = 64 * 1024;

    private LoketTable() {}

    /**
     * A row of the table.
     *
     * @param number as a spreadsheet counts: the heads are 1, empty rows count, lines within a cell do not
     * @param key the slug; empty for a new one
     */
    record Row(long number, String key, Map<LoketField, String> texts) {}

    static void write(Iterable<Loket> lokets, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(TableText.MARK);
        CsvWriter table = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        table.writeRecord(heads());
        for (Loket loket : lokets) {
            List<String> cells = new ArrayList<>();
            cells.add(loket.slug());
            LoketField.texts(loket).values().forEach(value -> cells.add(CellGuard.guarded(value)));
            table.writeRecord(cells);
        }
        table.flush();
        text.flush();
    }

    private static List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.add(KEY);
        for (LoketField field : LoketField.values()) {
            heads.add(field.column());
        }
        return heads;
    }

    /** @throws TableRefused it is no such table as a whole */
    static void read(Path file, Consumer<Row> rows) throws IOException {
        char separator = TableText.separator(file);
        try (BufferedReader text = TableText.open(file);
                CsvReader<CsvRecord> table = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = table.iterator();
            if (!records.hasNext()) {
                throw new TableRefused(Reason.EMPTY, "");
            }
            List<@Nullable LoketField> columns = columns(records.next().getFields());
            int key = columns.indexOf(null);
            for (long number = 2; records.hasNext(); number++) {
                CsvRecord record = records.next();
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.accept(row(number, record, columns, key));
                }
            }
        } catch (UncheckedIOException | CsvParseException e) {
            throw TableText.refusal(e);
        } catch (CharacterCodingException e) {
            throw new TableRefused(Reason.NOT_UTF8, "");
        }
    }

    private static Row row(long number, CsvRecord record, List<@Nullable LoketField> columns, int key) {
        Map<LoketField, String> texts = new EnumMap<>(LoketField.class);
        for (int i = 0; i < columns.size(); i++) {
            LoketField field = columns.get(i);
            if (field != null && i < record.getFieldCount()) {
                texts.put(field, CellGuard.plain(record.getField(i)));
            }
        }
        String slug = key < record.getFieldCount() ? record.getField(key).strip() : "";
        return new Row(number, slug, texts);
    }

    /** By place: the field of a column, null for the key. */
    private static List<@Nullable LoketField> columns(List<String> heads) {
        Map<String, LoketField> known = new HashMap<>();
        for (LoketField field : LoketField.values()) {
            known.put(field.column(), field);
        }
        List<@Nullable LoketField> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String head : heads) {
            String name = head.strip().toLowerCase(Locale.ROOT);
            if (!name.equals(KEY) && !known.containsKey(name)) {
                throw new TableRefused(Reason.UNKNOWN_COLUMN, head.strip());
            }
            if (!seen.add(name)) {
                throw new TableRefused(Reason.COLUMN_TWICE, head.strip());
            }
            columns.add(known.get(name));
        }
        heads().stream().filter(head -> !seen.contains(head)).findFirst().ifPresent(head -> {
            throw new TableRefused(Reason.MISSING_COLUMN, head);
        });
        return columns;
    }
}

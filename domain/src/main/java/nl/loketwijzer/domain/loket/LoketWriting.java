package nl.loketwijzer.domain.loket;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.LoketDetails.Check;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes lokets, some hundreds in one statement. Not as batches: see decision 2. */
final class LoketWriting {

    private static final int PORTION = 250;

    private static final List<String> COLUMNS = List.of(
            "id",
            "slug",
            "type",
            "name",
            "street",
            "postcode",
            "place",
            "latitude",
            "longitude",
            "gemeente_code",
            "gemeente",
            "step_free",
            "case_worker",
            "sample",
            "rooms",
            "phone",
            "route",
            "checked_on",
            "checked_by");

    private static final List<String> PARTS =
            List.of("loket_language", "loket_presence", "loket_facility", "loket_hours");

    private LoketWriting() {}

    static void inPortions(List<Loket> lokets, Consumer<List<Loket>> write) {
        for (int start = 0; start < lokets.size(); start += PORTION) {
            write.accept(lokets.subList(start, Math.min(lokets.size(), start + PORTION)));
        }
    }

    static void insert(JdbcClient jdbc, List<Loket> lokets) {
        write(jdbc, lokets, "");
    }

    /** By the id; the slug must be its own. */
    static void replace(JdbcClient jdbc, List<Loket> lokets) {
        write(
                jdbc,
                lokets,
                COLUMNS.stream()
                        .skip(1)
                        .map(column -> column + " = values(" + column + ")")
                        .collect(joining(", ", " on duplicate key update version = loket.version + 1, ", "")));
    }

    private static void write(JdbcClient jdbc, List<Loket> lokets, String rest) {
        insert(
                jdbc,
                "loket (" + String.join(", ", COLUMNS) + ", version)",
                lokets.stream().map(LoketWriting::row).toList(),
                rest);
    }

    private static List<@Nullable Object> row(Loket loket) {
        Check check = loket.details().check();
        return Arrays.asList(
                loket.id().value(),
                loket.slug(),
                loket.type().name(),
                loket.name(),
                loket.address().street(),
                loket.address().postcode(),
                loket.address().place(),
                loket.point().latitude(),
                loket.point().longitude(),
                loket.gemeenteCode(),
                loket.gemeente(),
                loket.stepFree(),
                loket.caseWorker(),
                loket.sample(),
                loket.details().rooms(),
                loket.details().phone(),
                loket.details().route(),
                check == null ? null : check.on(),
                check == null ? null : check.by(),
                0L);
    }

    static void insertParts(JdbcClient jdbc, List<Loket> lokets) {
        insert(
                jdbc,
                "loket_language (loket_id, language)",
                parts(lokets, loket -> loket.languages().stream().map(language -> List.<Object>of(language))),
                "");
        insert(
                jdbc,
                "loket_presence (loket_id, instantie, kind)",
                parts(lokets, loket -> loket.presences().stream().distinct().map(LoketWriting::presence)),
                "");
        insert(
                jdbc,
                "loket_facility (loket_id, facility)",
                parts(
                        lokets,
                        loket -> loket.details().facilities().stream()
                                .map(facility -> List.<Object>of(facility.name()))),
                "");
        insert(
                jdbc,
                "loket_hours (loket_id, instantie, kind, weekday, starts, ends)",
                parts(
                        lokets,
                        loket -> loket.details().hours().stream()
                                .map(at -> Stream.concat(
                                                presence(at.presence()).stream(),
                                                Stream.<Object>of(at.day().getValue(), at.from(), at.until()))
                                        .toList())),
                "");
    }

    private static List<Object> presence(Presence presence) {
        return List.of(presence.instantie().value(), presence.kind().name());
    }

    private static List<List<@Nullable Object>> parts(
            List<Loket> lokets, java.util.function.Function<Loket, Stream<List<Object>>> parts) {
        return lokets.stream()
                .flatMap(loket -> parts.apply(loket).map(part -> {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(loket.id().value());
                    row.addAll(part);
                    return row;
                }))
                .toList();
    }

    static void deleteParts(JdbcClient jdbc, List<Loket> lokets) {
        List<?> ids = lokets.stream().map(loket -> loket.id().value()).toList();
        PARTS.forEach(table -> jdbc.sql("delete from " + table + " where loket_id in (:ids)")
                .param("ids", ids)
                .update());
    }

    private static void insert(JdbcClient jdbc, String into, List<? extends List<@Nullable Object>> rows, String rest) {
        for (int start = 0; start < rows.size(); start += PORTION) {
            List<? extends List<@Nullable Object>> portion =
                    rows.subList(start, Math.min(rows.size(), start + PORTION));
            String marks = "("
                    + String.join(", ", Collections.nCopies(portion.getFirst().size(), "?")) + ")";
            List<@Nullable Object> values = new ArrayList<>();
            portion.forEach(values::addAll);
            jdbc.sql("insert into " + into + " values " + String.join(", ", Collections.nCopies(portion.size(), marks))
                            + rest)
                    .params(values)
                    .update();
        }
    }
}

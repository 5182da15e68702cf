package nl.loketwijzer.domain.loket;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lokets in the database. Many are read and written in few statements, however many there are. */
@Component
class LoketRows {

    private static final String ORDER = " order by gemeente, name, slug";

    private final JdbcClient jdbc;

    LoketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version rises with every change */
    record Kept(Loket loket, long version) {}

    /** By gemeente and name. */
    List<Loket> all(boolean withSamples) {
        List<LoketRow> rows = jdbc.sql("select * from loket" + (withSamples ? "" : " where not sample") + ORDER)
                .query((row, number) -> LoketRow.of(row))
                .list();
        LoketParts parts = LoketParts.all(jdbc);
        return rows.stream().map(parts::loket).toList();
    }

    Optional<Kept> find(LoketId id) {
        return kept("id", List.of(id.value()), "").stream().findFirst();
    }

    /** Kept from other changes until the end of the transaction. */
    Optional<Kept> lock(LoketId id) {
        return kept("id", List.of(id.value()), " for update").stream().findFirst();
    }

    /** Which of these are there; kept from other changes until the end of the transaction. */
    Set<LoketId> lock(List<Loket> lokets) {
        Set<LoketId> standing = new HashSet<>();
        LoketWriting.inPortions(
                lokets,
                portion -> standing.addAll(jdbc.sql("select id from loket where id in (:ids) order by id for update")
                        .param(
                                "ids",
                                portion.stream()
                                        .map(loket -> loket.id().value())
                                        .toList())
                        .query((row, number) -> new LoketId(Objects.requireNonNull(row.getObject("id", UUID.class))))
                        .list()));
        return standing;
    }

    /** Those that are there, in no order. */
    List<Kept> named(Collection<String> slugs) {
        return kept("slug", slugs, "");
    }

    /** As {@link #named}, kept from other changes until the end of the transaction. */
    List<Kept> lockNamed(Collection<String> slugs) {
        return kept("slug", slugs, " order by slug for update");
    }

    private List<Kept> kept(String column, Collection<?> values, String lock) {
        if (values.isEmpty()) {
            return List.of();
        }
        List<LoketRow> rows = jdbc.sql("select * from loket where " + column + " in (:values)" + lock)
                .param("values", values)
                .query((row, number) -> LoketRow.of(row))
                .list();
        LoketParts parts = LoketParts.of(jdbc, rows.stream().map(LoketRow::id).toList());
        return rows.stream()
                .map(row -> new Kept(parts.loket(row), row.version()))
                .toList();
    }

    /** @throws org.springframework.dao.DuplicateKeyException one of them is there already, or has the slug of another */
    void insert(List<Loket> lokets) {
        LoketWriting.inPortions(lokets, portion -> {
            LoketWriting.insert(jdbc, portion);
            LoketWriting.insertParts(jdbc, portion);
        });
    }

    /** Replaces everything but the id; the version rises. They must be there, and locked. */
    void replace(List<Loket> lokets) {
        LoketWriting.inPortions(lokets, portion -> {
            LoketWriting.replace(jdbc, portion);
            LoketWriting.deleteParts(jdbc, portion);
            LoketWriting.insertParts(jdbc, portion);
        });
    }
}

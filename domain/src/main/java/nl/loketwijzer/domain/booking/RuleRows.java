package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opening rules in the database. */
@Component
class RuleRows {

    private static final String SELECT =
            "select id, desk_id, recurrence, starts, ends, kind, valid_from, valid_until from opening_rule ";

    private final JdbcClient jdbc;

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count on at least one day of [from, until). */
    List<OpeningRule> ofDesks(Collection<DeskId> desks, LocalDate from, LocalDate until) {
        if (desks.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                        where desk_id in (:desks) and valid_from < :until
                          and (valid_until is null or valid_until >= :from)
                        order by starts""")
                .param("desks", desks.stream().map(DeskId::value).toList())
                .param("from", from)
                .param("until", until)
                .query((row, number) -> rule(row))
                .list();
    }

    Optional<OpeningRule> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> rule(row))
                .optional();
    }

    void save(UUID id, OpeningRule rule) {
        jdbc.sql("""
                        insert into opening_rule
                          (id, desk_id, recurrence, starts, ends, kind, valid_from, valid_until)
                        values (:id, :desk, :recurrence, :starts, :ends, :kind, :from, :until)
                        on duplicate key update desk_id = :desk, recurrence = :recurrence, starts = :starts, ends = :ends,
                          kind = :kind, valid_from = :from, valid_until = :until""")
                .param("id", id)
                .param("desk", rule.desk().value())
                .param("recurrence", rule.recurrence().rule())
                .param("starts", rule.from())
                .param("ends", rule.until())
                .param("kind", rule.kind().name())
                .param("from", rule.validFrom())
                .param("until", rule.validUntil())
                .update();
    }

    /** New ones, in one statement. */
    void insert(List<OpeningRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        List<@Nullable Object> parameters = new ArrayList<>();
        rules.forEach(rule -> Collections.addAll(
                parameters,
                UUID.randomUUID(),
                rule.desk().value(),
                rule.recurrence().rule(),
                rule.from(),
                rule.until(),
                rule.kind().name(),
                rule.validFrom(),
                rule.validUntil()));
        jdbc.sql("""
                        insert into opening_rule (id, desk_id, recurrence, starts, ends, kind, valid_from, valid_until)
                        values """ + " " + String.join(", ", Collections.nCopies(rules.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")))
                .params(parameters)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from opening_rule where id = :id").param("id", id).update();
    }

    private static OpeningRule rule(ResultSet row) throws SQLException {
        return new OpeningRule(
                Columns.uuid(row, "id"),
                new DeskId(Columns.uuid(row, "desk_id")),
                new Recurrence(Columns.of(row, "recurrence", String.class)),
                Columns.of(row, "starts", LocalTime.class),
                Columns.of(row, "ends", LocalTime.class),
                OpeningRule.Kind.valueOf(row.getString("kind")),
                Columns.of(row, "valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}

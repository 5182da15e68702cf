package nl.loketwijzer.domain.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.shared.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fields of an appointment that the database must not be able to read, each bound to its own appointment and name. */
@Component
class SealedFields {

    private final Secrets secrets;

    SealedFields(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] seal(String value, String field, AppointmentId id) {
        return secrets.seal(value.getBytes(UTF_8), context(field, id));
    }

    byte @Nullable [] sealIfAny(@Nullable String value, String field, AppointmentId id) {
        return value == null ? null : seal(value, field, id);
    }

    String open(ResultSet row, String field, AppointmentId id) throws SQLException {
        return Objects.requireNonNull(openIfAny(row, field, id), field);
    }

    private @Nullable String openIfAny(ResultSet row, String field, AppointmentId id) throws SQLException {
        byte[] sealed = row.getBytes(field);
        return sealed == null ? null : new String(secrets.open(sealed, context(field, id)), UTF_8);
    }

    /** Also that they asked to be reminded, which is no secret. */
    Visitor visitor(ResultSet row, AppointmentId id) throws SQLException {
        return new Visitor(
                open(row, "name", id),
                openIfAny(row, "email", id),
                open(row, "language", id),
                words(open(row, "needs", id)).stream().map(Need::valueOf).collect(Collectors.toSet()),
                words(open(row, "situations", id)),
                openIfAny(row, "mobile", id),
                row.getBoolean("remind"),
                manner(row, id));
    }

    private Manner manner(ResultSet row, AppointmentId id) throws SQLException {
        String way = openIfAny(row, "way", id);
        return new Manner(
                way == null ? Way.DESK : Way.valueOf(way),
                Objects.requireNonNullElse(openIfAny(row, "spoken", id), ""),
                Objects.requireNonNullElse(openIfAny(row, "call_number", id), ""));
    }

    /** Of an appointment from before it was kept: whoever asked for an interpreter has none yet. */
    Interpreter interpreter(ResultSet row, AppointmentId id, Visitor visitor) throws SQLException {
        String interpreter = openIfAny(row, "interpreter", id);
        if (interpreter != null) {
            return Interpreter.valueOf(interpreter);
        }
        boolean asked =
                visitor.needs().contains(Need.INTERPRETER) || visitor.needs().contains(Need.SIGN_LANGUAGE);
        return asked ? Interpreter.TO_ORDER : Interpreter.NONE;
    }

    /** Null when there is nothing to seal. */
    static @Nullable String some(String value) {
        return value.isEmpty() ? null : value;
    }

    static String joined(Set<Need> needs) {
        return needs.stream().map(Need::name).sorted().collect(Collectors.joining(","));
    }

    static String joined(List<String> situations) {
        return String.join(",", situations);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    private static String context(String field, AppointmentId id) {
        return "appointment." + field + "/" + id.value();
    }
}

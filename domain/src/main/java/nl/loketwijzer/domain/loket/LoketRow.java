package nl.loketwijzer.domain.loket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** The row of one loket; what it has several of stands elsewhere. */
record LoketRow(
        UUID id,
        long version,
        String slug,
        LoketType type,
        String name,
        Address address,
        GeoPoint point,
        String gemeenteCode,
        String gemeente,
        boolean stepFree,
        boolean caseWorker,
        boolean sample,
        int rooms,
        @Nullable String phone,
        String route,
        LoketDetails.@Nullable Check check) {

    static LoketRow of(ResultSet row) throws SQLException {
        return new LoketRow(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("slug"),
                LoketType.valueOf(row.getString("type")),
                row.getString("name"),
                new Address(row.getString("street"), row.getString("postcode"), row.getString("place")),
                new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getString("gemeente_code"),
                row.getString("gemeente"),
                row.getBoolean("step_free"),
                row.getBoolean("case_worker"),
                row.getBoolean("sample"),
                row.getInt("rooms"),
                row.getString("phone"),
                row.getString("route"),
                check(row.getObject("checked_on", LocalDate.class), row.getString("checked_by")));
    }

    private static LoketDetails.@Nullable Check check(@Nullable LocalDate on, @Nullable String by) {
        return on == null || by == null ? null : new LoketDetails.Check(on, by);
    }

    Loket loket(Set<String> languages, List<Presence> presences, Set<Facility> facilities, List<PresentAt> hours) {
        return new Loket(
                new LoketId(id),
                slug,
                type,
                name,
                address,
                point,
                gemeenteCode,
                gemeente,
                stepFree,
                languages,
                presences.stream().sorted().toList(),
                caseWorker,
                sample,
                new LoketDetails(facilities, rooms, phone, route, hours, check));
    }
}

package nl.loketwijzer.domain.staff;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.shared.Workplaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read anew each time, so a right that was taken away is gone at once. */
@Component
class StaffWorkplaces implements Workplaces {

    private static final Set<String> RECEIVING = Set.of(Role.CASE_WORKER.name(), Role.COORDINATOR.name());

    private final JdbcClient jdbc;

    StaffWorkplaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<LoketId> receiving(UUID account) {
        return jdbc.sql("""
                        select distinct l.loket_id from staff_account a
                        join staff_loket l on l.account_id = a.id
                        join staff_role r on r.account_id = a.id
                        where a.id = :account and a.active and r.role in (:roles)""")
                .param("account", account)
                .param("roles", RECEIVING)
                .query((row, number) -> new LoketId(Objects.requireNonNull(row.getObject("loket_id", UUID.class))))
                .set();
    }
}

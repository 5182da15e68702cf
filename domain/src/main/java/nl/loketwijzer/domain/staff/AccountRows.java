package nl.loketwijzer.domain.staff;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts in the database, their addresses sealed on the way in. */
@Component
class AccountRows {

    private static final String SELECT = """
            select account.*,
              (select group_concat(role) from staff_role where account_id = account.id) as roles,
              (select group_concat(loket_id) from staff_loket where account_id = account.id) as lokets
            from staff_account as account
            """;

    private final JdbcClient database;
    private final StaffSecrets secrets;

    AccountRows(JdbcClient database, StaffSecrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    Optional<StoredAccount> find(UUID id) {
        return one("id", id);
    }

    Optional<StoredAccount> findByUsername(String username) {
        return one("username", username);
    }

    Optional<StoredAccount> findByEmail(String email) {
        return one("email_hash", secrets.emailHash(email));
    }

    private Optional<StoredAccount> one(String column, Object value) {
        return database.sql(SELECT + "where " + column + " = ?")
                .param(value)
                .query((row, number) -> account(row))
                .optional();
    }

    /** By name. */
    List<StoredAccount> all() {
        return database.sql(SELECT + "order by display_name, id")
                .query((row, number) -> account(row))
                .list();
    }

    void insert(StoredAccount account) {
        database.sql("""
                        insert into staff_account
                          (id, version, username, display_name, password_hash, active, email_hash, email)
                        values (?, 0, ?, ?, ?, ?, ?, ?)""")
                .param(account.id())
                .param(account.username())
                .param(account.name())
                .param(account.passwordHash())
                .param(account.active())
                .param(hash(account.email()))
                .param(sealed(account))
                .update();
        insertRights(account);
    }

    /**
     * Stores name, address, roles and lokets.
     *
     * @return false when somebody else changed it since it was read
     */
    boolean update(StoredAccount account) {
        int changed = database.sql("""
                        update staff_account
                        set version = version + 1, display_name = ?, email_hash = ?, email = ?
                        where id = ? and version = ?""")
                .param(account.name())
                .param(hash(account.email()))
                .param(sealed(account))
                .param(account.id())
                .param(account.version())
                .update();
        if (changed > 0) {
            database.sql("delete from staff_role where account_id = ?")
                    .param(account.id())
                    .update();
            database.sql("delete from staff_loket where account_id = ?")
                    .param(account.id())
                    .update();
            insertRights(account);
        }
        return changed > 0;
    }

    void setActive(UUID id, boolean active) {
        database.sql("update staff_account set active = ?, version = version + 1 where id = ?")
                .params(active, id)
                .update();
    }

    void setLogin(UUID id, String username, String passwordHash) {
        database.sql("update staff_account set username = ?, password_hash = ?, version = version + 1 where id = ?")
                .params(username, passwordHash, id)
                .update();
    }

    /** Waits until nobody else takes away a role or an account, in this transaction. */
    void takeTurn() {
        database.sql("update staff_turn set version = version + 1").update();
    }

    /** Administrators who can log in. */
    int administrators() {
        return database.sql("""
                        select count(*) from staff_account as account join staff_role on account_id = account.id
                        where role = 'ADMINISTRATOR' and active and username is not null""").query(Integer.class).single();
    }

    private void insertRights(StoredAccount account) {
        account.roles()
                .forEach(role -> database.sql("insert into staff_role (account_id, role) values (?, ?)")
                        .params(account.id(), role.name())
                        .update());
        account.lokets()
                .forEach(loket -> database.sql("insert into staff_loket (account_id, loket_id) values (?, ?)")
                        .params(account.id(), loket.value())
                        .update());
    }

    private byte @Nullable [] hash(@Nullable String email) {
        return email == null ? null : secrets.emailHash(email);
    }

    private byte @Nullable [] sealed(StoredAccount account) {
        String email = account.email();
        return email == null ? null : secrets.sealEmail(email, account.id());
    }

    private StoredAccount account(ResultSet row) throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class), "id");
        byte[] email = row.getBytes("email");
        return new StoredAccount(
                id,
                row.getLong("version"),
                row.getString("display_name"),
                row.getString("username"),
                row.getString("password_hash"),
                email == null ? null : secrets.openEmail(email, id),
                row.getBoolean("active"),
                words(row.getString("roles")).map(Role::valueOf).collect(toSet()),
                words(row.getString("lokets")).map(LoketId::of).collect(toSet()));
    }

    private static Stream<String> words(@Nullable String joined) {
        return joined == null ? Stream.empty() : Arrays.stream(joined.split(","));
    }

    /** Whether it logs in at an organisation, and there alone. */
    boolean isOfOrganisation(UUID id) {
        return database.sql("select count(*) from staff_account where id = ? and subject_hash is not null")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whoever chose a new password sets up their keys anew: somebody else may have added one. */
    void dropPasskeys(UUID id) {
        database.sql("delete from passkey where account_id = ?").param(id).update();
    }
}

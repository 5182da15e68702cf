package nl.loketwijzer.domain.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of staff. */
@Service
@Transactional
public class Passkeys {

    private final JdbcClient database;
    private final AuditLog audit;

    Passkeys(JdbcClient database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Of this account, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(UUID account) {
        return database.sql("select * from passkey where account_id = ? order by created_at")
                .param(account)
                .query((row, number) -> passkey(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Passkey> find(byte[] id) {
        return database.sql("""
                        select passkey.* from passkey join staff_account on staff_account.id = account_id
                        where passkey.id = ? and subject_hash is null""").param(id).query((row, number) -> passkey(row)).optional();
    }

    /** Whether this account may have keys: one of an organisation has its only door there. */
    @Transactional(readOnly = true)
    public boolean mayHave(UUID account) {
        return database.sql("select count(*) from staff_account where id = ? and subject_hash is not null")
                        .param(account)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /**
     * Adds one's own key; a label that is too long is cut off.
     *
     * @throws nl.loketwijzer.domain.shared.NotAllowed for an account of an organisation
     */
    public void add(Actor.Staff actor, Passkey key) {
        if (!mayHave(actor.account())) {
            throw new NotAllowed(actor.label() + " logs in at an organisation");
        }
        String label = key.label().strip();
        database.sql("""
                        insert into passkey (id, account_id, label, public_key, attestation, client_data, signatures,
                          verified, may_be_copied, is_copied, transports, created_at, used_at)
                        values (:id, :account, :label, :key, :attestation, :client, :signatures,
                          :verified, :mayBeCopied, :copied, :transports, :created, :used)""")
                .param("id", key.id())
                .param("account", actor.account())
                .param("label", label.substring(0, Math.min(label.length(), Passkey.LONGEST_LABEL)))
                .param("key", key.publicKey())
                .param("attestation", key.attestation())
                .param("client", key.clientData())
                .param("signatures", key.signatures())
                .param("verified", key.verified())
                .param("mayBeCopied", key.mayBeCopied())
                .param("copied", key.copied())
                .param("transports", key.transports())
                .param("created", stored(key.createdAt()))
                .param("used", stored(key.usedAt()))
                .update();
        audit.record(actor, "passkey.added", "account/" + actor.account());
    }

    /** What a key tells each time it is used. */
    public void used(Passkey key) {
        database.sql("""
                        update passkey set signatures = ?, verified = ?, is_copied = ?, used_at = ? where id = ?""")
                .param(key.signatures())
                .param(key.verified())
                .param(key.copied())
                .param(stored(key.usedAt()))
                .param(key.id())
                .update();
    }

    /** Takes away one's own key; another's stays. */
    public void remove(Actor.Staff actor, byte[] id) {
        int removed = database.sql("delete from passkey where id = ? and account_id = ?")
                .params(id, actor.account())
                .update();
        if (removed > 0) {
            audit.record(actor, "passkey.removed", "account/" + actor.account());
        }
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        return new Passkey(
                row.getBytes("id"),
                Objects.requireNonNull(row.getObject("account_id", UUID.class)),
                row.getString("label"),
                row.getBytes("public_key"),
                row.getBytes("attestation"),
                row.getBytes("client_data"),
                row.getLong("signatures"),
                row.getBoolean("verified"),
                row.getBoolean("may_be_copied"),
                row.getBoolean("is_copied"),
                row.getString("transports"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("used_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

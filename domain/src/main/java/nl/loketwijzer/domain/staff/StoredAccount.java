package nl.loketwijzer.domain.staff;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** An account in the database. */
@Entity
@Table(name = "staff_account")
class StoredAccount {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_loket", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "loket_id")
    private Set<UUID> lokets = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredAccount() {}

    StoredAccount(StaffAccount account) {
        id = account.id();
        username = account.username();
        displayName = account.displayName();
        passwordHash = account.passwordHash();
        active = account.active();
        roles.addAll(account.roles());
        account.lokets().forEach(loket -> lokets.add(loket.value()));
    }

    StaffAccount toAccount() {
        return new StaffAccount(
                id,
                username,
                displayName,
                passwordHash,
                roles,
                lokets.stream().map(LoketId::new).collect(toSet()),
                active);
    }
}

package nl.loketwijzer.admin.security;

import java.util.Optional;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as owners of passkeys. They are made and removed elsewhere. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final StaffAccounts accounts;

    PasskeyOwners(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity(accounts.find(PasskeyRecords.account(handle)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return entity(accounts.find(username));
    }

    /** Every account is known already. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are made by an invitation");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts stay");
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<StaffAccount> found) {
        return found.filter(StaffAccount::active)
                .map(account -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(PasskeyRecords.handle(account.id()))
                        .name(account.username())
                        .displayName(account.displayName())
                        .build())
                .orElse(null);
    }
}

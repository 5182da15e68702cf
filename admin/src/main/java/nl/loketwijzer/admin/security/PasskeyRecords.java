package nl.loketwijzer.admin.security;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.staff.Passkey;
import nl.loketwijzer.domain.staff.Passkeys;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys, as Spring Security wants to have them. */
@Component
class PasskeyRecords implements UserCredentialRepository {

    private final Passkeys passkeys;
    private final StaffAccounts accounts;

    PasskeyRecords(Passkeys passkeys, StaffAccounts accounts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    /** The id of an account as the device keeps it: its sixteen bytes. */
    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    /** @throws NotAllowed when it is no id of ours */
    static UUID account(Bytes handle) {
        if (handle.getBytes().length != 16) {
            throw new NotAllowed("a key of somebody unknown");
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void save(CredentialRecord record) {
        Passkey key = passkey(record);
        if (passkeys.find(key.id()).isPresent()) {
            passkeys.used(key);
        } else {
            passkeys.add(owner(key.account()).actor(), key);
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.find(id.getBytes()).map(PasskeyRecords::record).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.of(account(handle)).stream().map(PasskeyRecords::record).toList();
    }

    @Override
    public void delete(Bytes id) {
        passkeys.find(id.getBytes())
                .ifPresent(key -> passkeys.remove(owner(key.account()).actor(), key.id()));
    }

    private StaffAccount owner(UUID account) {
        return accounts.find(account)
                .filter(StaffAccount::active)
                .orElseThrow(() -> new NotAllowed("a key of somebody unknown"));
    }

    private static Passkey passkey(CredentialRecord record) {
        return new Passkey(
                record.getCredentialId().getBytes(),
                account(record.getUserEntityUserId()),
                record.getLabel(),
                record.getPublicKey().getBytes(),
                bytes(record.getAttestationObject()),
                bytes(record.getAttestationClientDataJSON()),
                record.getSignatureCount(),
                record.isUvInitialized(),
                record.isBackupEligible(),
                record.isBackupState(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(joining(",")),
                record.getCreated(),
                record.getLastUsed());
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static CredentialRecord record(Passkey key) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(key.id()))
                .userEntityUserId(handle(key.account()))
                .publicKey(new ImmutablePublicKeyCose(key.publicKey()))
                .attestationObject(new Bytes(key.attestation()))
                .attestationClientDataJSON(new Bytes(key.clientData()))
                .signatureCount(key.signatures())
                .uvInitialized(key.verified())
                .backupEligible(key.mayBeCopied())
                .backupState(key.copied())
                .transports(transports(key.transports()))
                .label(key.label())
                .created(key.createdAt())
                .lastUsed(key.usedAt())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(toSet());
    }
}

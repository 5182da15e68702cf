package nl.loketwijzer.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class PasskeysTest extends StaffCase {

    @Autowired
    Passkeys passkeys;

    @Test
    void keepsAKeyAsItWasMadeAndWhatItTellsLater() {
        StaffAccount kim = account(Role.HELPER);
        Passkey key = key(kim, "  Laptop  ", 1);
        passkeys.add(kim.actor(), key);

        passkeys.used(key(kim, "other", key, 7));

        Passkey found = passkeys.find(key.id()).orElseThrow();
        assertThat(found.label()).isEqualTo("Laptop");
        assertThat(found.signatures()).isEqualTo(7);
        assertThat(found.publicKey()).isEqualTo(key.publicKey());
        assertThat(found.createdAt()).isEqualTo(key.createdAt());
        assertThat(passkeys.of(kim.id())).hasSize(1);
    }

    @Test
    void belongsToOnePerson() {
        StaffAccount kim = account(Role.HELPER);
        StaffAccount sam = account(Role.ADMINISTRATOR);
        Passkey key = key(kim, "x".repeat(80), 1);
        passkeys.add(kim.actor(), key);

        assertThatThrownBy(() -> passkeys.add(sam.actor(), key)).isInstanceOf(DataIntegrityViolationException.class);
        passkeys.remove(sam.actor(), key.id());
        assertThat(passkeys.of(kim.id()))
                .extracting(one -> one.label().length())
                .containsExactly(60);

        passkeys.remove(kim.actor(), key.id());
        assertThat(passkeys.find(key.id())).isEmpty();
        assertThat(audited(kim.id())).endsWith("passkey.added", "passkey.removed");
    }

    private static Passkey key(StaffAccount owner, String label, long signatures) {
        byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Passkey(
                bytes, owner.id(), label, bytes, bytes, bytes, signatures, true, true, false, "internal", now, now);
    }

    private static Passkey key(StaffAccount owner, String label, Passkey same, long signatures) {
        return new Passkey(
                same.id(),
                owner.id(),
                label,
                same.publicKey(),
                same.attestation(),
                same.clientData(),
                signatures,
                true,
                true,
                true,
                "internal",
                same.createdAt(),
                Instant.now());
    }
}

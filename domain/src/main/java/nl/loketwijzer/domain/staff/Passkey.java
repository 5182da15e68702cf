package nl.loketwijzer.domain.staff;

import java.time.Instant;
import java.util.UUID;

/**
 * The public half of a key that somebody logs in with, as WebAuthn keeps it; the other half never leaves their device.
 *
 * @param id chosen by the device, at most 1023 bytes
 * @param label what its owner calls it, at most 60 signs
 * @param signatures how often it signed, as it says itself
 * @param verified whether it looked who holds it
 * @param mayBeCopied whether it may be on more devices, and {@code copied}: whether it is
 * @param transports joined by commas
 */
public record Passkey(
        byte[] id,
        UUID account,
        String label,
        byte[] publicKey,
        byte[] attestation,
        byte[] clientData,
        long signatures,
        boolean verified,
        boolean mayBeCopied,
        boolean copied,
        String transports,
        Instant createdAt,
        Instant usedAt) {

    static final int LONGEST_LABEL = 60;

    @Override
    public String toString() {
        return "Passkey[" + label + "]";
    }
}

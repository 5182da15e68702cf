package nl.loketwijzer.domain.booking;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Whose claims these are: the hash of a hold token, in hexadecimal. An appointment keeps that of its hold. */
record Owner(String hex) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Owner of(byte[] hash) {
        return new Owner(HexFormat.of().formatHex(hash));
    }

    /** Of what was given back: nobody can show a token for it. */
    static Owner nobody() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}

package nl.loketwijzer.domain.booking;

import java.util.HexFormat;

/** Whose claims these are: the hash of a hold token, in hexadecimal. An appointment keeps that of its hold. */
record Owner(String hex) {

    static Owner of(byte[] hash) {
        return new Owner(HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}

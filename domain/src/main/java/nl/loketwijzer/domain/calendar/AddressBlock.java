package nl.loketwijzer.domain.calendar;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Addresses that begin with the same bits: {@code 100.64.0.0/10}. */
record AddressBlock(InetAddress start, int bits) {

    static List<AddressBlock> all(String... blocks) {
        return Arrays.stream(blocks).map(AddressBlock::of).toList();
    }

    private static AddressBlock of(String block) {
        String[] halves = block.split("/", 2);
        try {
            return new AddressBlock(InetAddress.getByName(halves[0]), Integer.parseInt(halves[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(block, e);
        }
    }

    boolean contains(InetAddress other) {
        byte[] theirs = other.getAddress();
        byte[] ours = start.getAddress();
        int rest = ours.length * Byte.SIZE - bits;
        return theirs.length == ours.length
                && new BigInteger(1, theirs).shiftRight(rest).equals(new BigInteger(1, ours).shiftRight(rest));
    }
}

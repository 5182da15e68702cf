package nl.loketwijzer.domain.guidance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Gives each of many 64-bit keys a number from 0: a hash table without objects. */
final class Numbers {

    static final int NONE = -1;

    private final long[] keys;
    private final long[] slots;
    private final int[] numbers;

    /** @param keys all different, by number */
    Numbers(long[] keys) {
        this.keys = keys;
        int size = Integer.highestOneBit(Math.max(4, 2 * keys.length)) * 2;
        slots = new long[size];
        numbers = new int[size];
        for (int number = 0; number < keys.length; number++) {
            int slot = slot(keys[number]);
            slots[slot] = keys[number];
            numbers[slot] = number + 1;
        }
    }

    int size() {
        return keys.length;
    }

    /** {@link #NONE} for a key that has no number. */
    int of(long key) {
        return numbers[slot(key)] - 1;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(keys.length);
        for (long key : keys) {
            out.writeLong(key);
        }
    }

    static Numbers read(DataInput in) throws IOException {
        long[] keys = new long[in.readInt()];
        for (int number = 0; number < keys.length; number++) {
            keys[number] = in.readLong();
        }
        return new Numbers(keys);
    }

    /** Where the key is, or the free place where it would be. */
    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (slots.length - 1);
        while (numbers[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}

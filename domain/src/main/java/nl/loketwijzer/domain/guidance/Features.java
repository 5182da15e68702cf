package nl.loketwijzer.domain.guidance;

import java.util.Arrays;
import java.util.List;

/**
 * What can be learned from a text, each a number of 64 bits: parts of words, pairs of words, and stems. Numbers instead of texts: fast, small, and two that collide are as good as never met.
 */
final class Features {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int STEM_COUNTS = 2;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long OF_STEM = 0x9ae16a3b2f90404fL;
    /** Stands in every text: what is likely before a word was read. */
    private static final long ALWAYS = 0x632be59bd9b4e019L;

    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private long[] found = new long[512];
    private int size;

    private Features() {}

    /** Every feature, as often as it counts, sorted. */
    static long[] of(List<Term> terms) {
        var features = new Features();
        features.add(ALWAYS, 1);
        long before = OFFSET;
        for (Term term : terms) {
            String word = term.word().folded();
            features.addParts(word);
            long whole = hash(OFFSET, word);
            features.add(mix(before * 31 + whole), 1);
            before = whole;
            features.addStem(term.stem());
        }
        return features.sorted();
    }

    private void addStem(String stem) {
        if (!stem.isEmpty()) {
            add(mix(hash(OF_STEM, stem)), STEM_COUNTS);
        }
    }

    /** All parts of three to five letters, with a sign for the beginning and the end of the word. */
    private void addParts(String word) {
        int length = word.length() + 2;
        for (int start = 0; start < length; start++) {
            long hash = OFFSET;
            int most = Math.min(LONGEST, length - start);
            for (int taken = 1; taken <= most; taken++) {
                hash = (hash ^ letter(word, start + taken - 1)) * PRIME;
                if (taken >= SHORTEST) {
                    add(mix(hash), 1);
                }
            }
        }
    }

    private static char letter(String word, int at) {
        if (at == 0) {
            return '^';
        }
        return at > word.length() ? '$' : word.charAt(at - 1);
    }

    private void add(long feature, int times) {
        for (int i = 0; i < times; i++) {
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = feature;
        }
    }

    private long[] sorted() {
        long[] all = Arrays.copyOf(found, size);
        Arrays.sort(all);
        return all;
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * SPREAD;
        return mixed ^ (mixed >>> 29);
    }
}

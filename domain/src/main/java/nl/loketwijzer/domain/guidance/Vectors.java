package nl.loketwijzer.domain.guidance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs the features of a text by how rare they are. */
final class Vectors {

    private static final int RAREST = 2;

    /** What stands in every text says something too: how likely each subject is when nothing else is known. */
    private static final double LEAST = 1;

    private final Numbers features;
    private final float[] rarity;

    /** A text as numbers of features and their weights, of length one. */
    record Vector(int[] features, float[] weights) {}

    private Vectors(Numbers features, float[] rarity) {
        this.features = features;
        this.rarity = rarity;
    }

    /** Learns which features there are; those of one text only are left out. */
    static Vectors among(List<List<Term>> texts) {
        Map<Long, Integer> textsWith = new HashMap<>();
        texts.forEach(text -> Arrays.stream(Features.of(text))
                .distinct()
                .forEach(feature -> textsWith.merge(feature, 1, Integer::sum)));
        long[] keys = textsWith.entrySet().stream()
                .filter(entry -> entry.getValue() >= RAREST)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        float[] rarity = new float[keys.length];
        for (int number = 0; number < keys.length; number++) {
            double share = (texts.size() + 1.0) / textsWith.getOrDefault(keys[number], 1);
            rarity[number] = (float) Math.max(LEAST, Math.log(share));
        }
        return new Vectors(new Numbers(keys), rarity);
    }

    int size() {
        return rarity.length;
    }

    Vector of(List<Term> text) {
        long[] all = Features.of(text);
        int[] numbers = new int[all.length];
        float[] weights = new float[all.length];
        int known = 0;
        double square = 0;
        int end;
        for (int start = 0; start < all.length; start = end) {
            end = start + 1;
            while (end < all.length && all[end] == all[start]) {
                end++;
            }
            int number = features.of(all[start]);
            if (number != Numbers.NONE) {
                numbers[known] = number;
                weights[known] = (1 + (float) Math.log(end - start)) * rarity[number];
                square += weights[known] * weights[known];
                known++;
            }
        }
        float length = (float) Math.sqrt(Math.max(square, 1e-9));
        for (int i = 0; i < known; i++) {
            weights[i] /= length;
        }
        return new Vector(Arrays.copyOf(numbers, known), Arrays.copyOf(weights, known));
    }

    void write(DataOutput out) throws IOException {
        features.write(out);
        for (float value : rarity) {
            out.writeFloat(value);
        }
    }

    static Vectors read(DataInput in) throws IOException {
        Numbers features = Numbers.read(in);
        float[] rarity = new float[features.size()];
        for (int number = 0; number < rarity.length; number++) {
            rarity[number] = in.readFloat();
        }
        return new Vectors(features, rarity);
    }
}

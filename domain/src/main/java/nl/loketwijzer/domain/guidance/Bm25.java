package nl.loketwijzer.domain.guidance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the example phrases that share rare words with a text (Okapi BM25, each word counted once). */
final class Bm25 {

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double SECOND = 0.25;

    private final int subjects;
    private final int[] subjectOf;
    private final int[] lengths;
    private final Numbers words;
    private final int[] from;
    private final int[] phrases;
    private final float[] damping;

    private Bm25(int subjects, int[] subjectOf, int[] lengths, Numbers words, int[] from, int[] phrases) {
        this.subjects = subjects;
        this.subjectOf = subjectOf;
        this.lengths = lengths;
        this.words = words;
        this.from = from;
        this.phrases = phrases;
        this.damping = damping(lengths);
    }

    /** @param texts for each phrase its words */
    static Bm25 of(List<List<Term>> texts, int[] subjectOf, int subjects) {
        SortedMap<Long, List<Integer>> found = new TreeMap<>();
        int[] lengths = new int[texts.size()];
        for (int phrase = 0; phrase < lengths.length; phrase++) {
            long[] stems = Features.stems(texts.get(phrase));
            lengths[phrase] = stems.length;
            for (long stem : stems) {
                found.computeIfAbsent(stem, key -> new ArrayList<>()).add(phrase);
            }
        }
        int[] from = new int[found.size() + 1];
        int number = 0;
        for (List<Integer> with : found.values()) {
            from[number + 1] = from[number] + with.size();
            number++;
        }
        return new Bm25(
                subjects,
                subjectOf,
                lengths,
                new Numbers(found.keySet().stream().mapToLong(key -> key).toArray()),
                from,
                found.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(phrase -> phrase)
                        .toArray());
    }

    /** For each subject how well its best phrases fit; about 0 to 30. */
    double[] scores(List<Term> text) {
        float[] byPhrase = new float[lengths.length];
        for (long stem : Features.stems(text)) {
            int number = words.of(stem);
            if (number != Numbers.NONE) {
                int count = from[number + 1] - from[number];
                float rarity = (float) Math.log(1 + (lengths.length - count + 0.5) / (count + 0.5));
                for (int i = from[number]; i < from[number + 1]; i++) {
                    byPhrase[phrases[i]] += rarity * damping[phrases[i]];
                }
            }
        }
        return bySubject(byPhrase);
    }

    private double[] bySubject(float[] byPhrase) {
        double[] best = new double[subjects];
        double[] second = new double[subjects];
        for (int phrase = 0; phrase < byPhrase.length; phrase++) {
            float score = byPhrase[phrase];
            int subject = subjectOf[phrase];
            if (score > best[subject]) {
                second[subject] = best[subject];
                best[subject] = score;
            } else if (score > second[subject]) {
                second[subject] = score;
            }
        }
        for (int subject = 0; subject < subjects; subject++) {
            best[subject] += SECOND * second[subject];
        }
        return best;
    }

    /** A word in a long phrase says less. */
    private static float[] damping(int[] lengths) {
        double mean = Math.max(1, Arrays.stream(lengths).average().orElse(1));
        float[] damping = new float[lengths.length];
        for (int phrase = 0; phrase < lengths.length; phrase++) {
            damping[phrase] = (float) ((K1 + 1) / (1 + K1 * (1 - B + B * lengths[phrase] / mean)));
        }
        return damping;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(subjects);
        write(subjectOf, out);
        write(lengths, out);
        words.write(out);
        write(from, out);
        write(phrases, out);
    }

    static Bm25 read(DataInput in) throws IOException {
        return new Bm25(in.readInt(), ints(in), ints(in), Numbers.read(in), ints(in), ints(in));
    }

    private static void write(int[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static int[] ints(DataInput in) throws IOException {
        int[] values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }
}

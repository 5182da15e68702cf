package nl.loketwijzer.domain.guidance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import nl.loketwijzer.domain.guidance.Vectors.Vector;

/** Softmax regression. Each feature's weights are kept in a byte each and one scale: a quarter of the memory. */
final class Classifier {

    private final int subjects;
    private final float[] scales;
    private final byte[] weights;

    private Classifier(int subjects, float[] scales, byte[] weights) {
        this.subjects = subjects;
        this.scales = scales;
        this.weights = weights;
    }

    /** @param learned for each feature a weight for each subject */
    static Classifier of(int subjects, float[] learned) {
        float[] scales = new float[learned.length / subjects];
        byte[] weights = new byte[learned.length];
        for (int feature = 0; feature < scales.length; feature++) {
            int row = feature * subjects;
            float highest = Float.MIN_NORMAL;
            for (int k = 0; k < subjects; k++) {
                highest = Math.max(highest, Math.abs(learned[row + k]));
            }
            scales[feature] = highest / Byte.MAX_VALUE;
            for (int k = 0; k < subjects; k++) {
                weights[row + k] = (byte) Math.round(learned[row + k] / scales[feature]);
            }
        }
        return new Classifier(subjects, scales, weights);
    }

    /** For each subject how likely it is; together 1. */
    float[] likelihood(Vector vector) {
        float[] sums = new float[subjects];
        for (int i = 0; i < vector.features().length; i++) {
            int feature = vector.features()[i];
            int row = feature * subjects;
            float weight = vector.weights()[i] * scales[feature];
            for (int k = 0; k < subjects; k++) {
                sums[k] += weights[row + k] * weight;
            }
        }
        return softmax(sums);
    }

    /** Turns sums into shares of 1; changes the array. */
    static float[] softmax(float[] sums) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            highest = Math.max(highest, sum);
        }
        float total = 0;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = (float) Math.exp(sums[k] - highest);
            total += sums[k];
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= total;
        }
        return sums;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(subjects);
        out.writeInt(scales.length);
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        out.write(weights);
    }

    static Classifier read(DataInput in) throws IOException {
        int subjects = in.readInt();
        float[] scales = new float[in.readInt()];
        for (int feature = 0; feature < scales.length; feature++) {
            scales[feature] = in.readFloat();
        }
        byte[] weights = new byte[scales.length * subjects];
        in.readFully(weights);
        return new Classifier(subjects, scales, weights);
    }
}

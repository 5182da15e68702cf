package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void numbersEveryKeyAndNoOther() throws IOException {
        long[] keys = new Random(5).longs(5000).distinct().toArray();
        keys[17] = 0;
        keys[18] = -1;
        var file = new ByteArrayOutputStream();
        new Numbers(keys).write(new DataOutputStream(file));

        Numbers read = Numbers.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));

        assertThat(IntStream.range(0, keys.length)).allMatch(number -> read.of(keys[number]) == number);
        assertThat(new Random(6).longs(5000)).allMatch(other -> read.of(other) == Numbers.NONE);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(new Numbers(new long[0]).of(3)).isEqualTo(Numbers.NONE);
    }
}

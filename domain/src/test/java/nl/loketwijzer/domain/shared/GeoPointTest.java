package nl.loketwijzer.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTest {

    private static final GeoPoint AMSTERDAM = new GeoPoint(52.3731, 4.8926);
    private static final GeoPoint UTRECHT = new GeoPoint(52.0907, 5.1214);

    @Test
    void measuresInAStraightLine() {
        assertThat(AMSTERDAM.kilometresTo(UTRECHT)).isCloseTo(35.06, within(0.1));
        assertThat(UTRECHT.kilometresTo(AMSTERDAM)).isEqualTo(AMSTERDAM.kilometresTo(UTRECHT));
        assertThat(AMSTERDAM.kilometresTo(AMSTERDAM)).isZero();
    }
}

package nl.loketwijzer.portal.helping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("helper")
class QrCodeTest {

    private static final Pattern SIZE = Pattern.compile("viewBox='0 0 (\\d+) ");
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");
    private static final int MARGIN = 4;

    @Test
    void saysWhatItWasGiven() {
        String text = "https://loketwijzer.example/ar/afspraak/" + "a1-_".repeat(11);

        assertThat(read(QrCode.svg(text))).isEqualTo(text);
    }

    /** Reads the drawing as a camera would. */
    static String read(String svg) {
        Matcher size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        int squares = Integer.parseInt(size.group(1)) - 2 * MARGIN;
        boolean[][] dark = new boolean[squares][squares];
        for (MatchResult bar : BAR.matcher(svg).results().toList()) {
            int from = Integer.parseInt(bar.group(1)) - MARGIN;
            for (int i = 0; i < Integer.parseInt(bar.group(3)); i++) {
                dark[Integer.parseInt(bar.group(2)) - MARGIN][from + i] = true;
            }
        }
        try {
            return new Decoder().decode(dark).getText();
        } catch (ChecksumException | FormatException e) {
            throw new AssertionError("no QR code", e);
        }
    }
}

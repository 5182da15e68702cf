package nl.loketwijzer.portal.helping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Base64;

/** A QR code as a drawing that stands in the page itself. */
final class QrCode {

    /** White around it, so that a camera finds it. */
    private static final int MARGIN = 4;

    private QrCode() {}

    /** @return {@code data:image/svg+xml;base64,…} */
    static String address(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(UTF_8));
    }

    static String svg(String text) {
        ByteMatrix matrix = matrix(text);
        int size = matrix.getWidth() + 2 * MARGIN;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            row(matrix, y, path);
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + size + " " + size
                + "' shape-rendering='crispEdges'><rect width='" + size + "' height='" + size
                + "' fill='#fff'/><path d='" + path + "'/></svg>";
    }

    /** Dark squares beside each other are one bar. */
    private static void row(ByteMatrix matrix, int y, StringBuilder path) {
        int x = 0;
        while (x < matrix.getWidth()) {
            int begin = x;
            while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                x++;
            }
            if (x > begin) {
                path.append('M').append(begin + MARGIN).append(' ').append(y + MARGIN);
                path.append('h')
                        .append(x - begin)
                        .append("v1H")
                        .append(begin + MARGIN)
                        .append('z');
            }
            x++;
        }
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}

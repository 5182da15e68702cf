package nl.loketwijzer.portal.journey;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Out} wrote. */
final class In implements Closeable {

    private final DataInputStream data;

    In(DataInputStream data) {
        this.data = data;
    }

    interface Reader<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        return data.readUnsignedByte();
    }

    boolean flag() throws IOException {
        return data.readBoolean();
    }

    double decimal() throws IOException {
        return data.readDouble();
    }

    long time() throws IOException {
        return data.readLong();
    }

    String text() throws IOException {
        int head = data.readUnsignedShort();
        Charset charset = head >= 0x8000 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        return new String(data.readNBytes(head & 0x7fff), charset);
    }

    UUID uuid() throws IOException {
        return new UUID(data.readLong(), data.readLong());
    }

    <T> @Nullable T maybe(Reader<T> reader) throws IOException {
        return flag() ? reader.read() : null;
    }

    <T> List<T> list(Reader<T> reader) throws IOException {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reader.read());
        }
        return values;
    }

    Map<String, String> map() throws IOException {
        int size = number();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            values.put(text(), text());
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        data.close();
    }
}

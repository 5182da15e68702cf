package nl.loketwijzer.portal.journey;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes small things in few bytes; {@link In} reads them back. */
final class Out implements Closeable {

    private final DataOutputStream data;

    Out(DataOutputStream data) {
        this.data = data;
    }

    interface Writer<T> {
        void write(T value) throws IOException;
    }

    /** 0 to 255. */
    void number(int value) throws IOException {
        data.writeByte(value);
    }

    void flag(boolean value) throws IOException {
        data.writeBoolean(value);
    }

    void decimal(double value) throws IOException {
        data.writeDouble(value);
    }

    void time(long seconds) throws IOException {
        data.writeLong(seconds);
    }

    /** UTF-8, or UTF-16 where that is shorter: never more than two bytes a unit. */
    void text(String value) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        boolean wide = utf8.length > 2 * value.length();
        byte[] bytes = wide ? value.getBytes(StandardCharsets.UTF_16BE) : utf8;
        data.writeShort(wide ? bytes.length | 0x8000 : bytes.length);
        data.write(bytes);
    }

    void uuid(UUID value) throws IOException {
        data.writeLong(value.getMostSignificantBits());
        data.writeLong(value.getLeastSignificantBits());
    }

    <T> void maybe(@Nullable T value, Writer<T> writer) throws IOException {
        flag(value != null);
        if (value != null) {
            writer.write(value);
        }
    }

    <T> void list(Collection<T> values, Writer<T> writer) throws IOException {
        number(values.size());
        for (T value : values) {
            writer.write(value);
        }
    }

    void map(Map<String, String> values) throws IOException {
        list(values.entrySet(), entry -> {
            text(entry.getKey());
            text(entry.getValue());
        });
    }

    @Override
    public void close() throws IOException {
        data.close();
    }
}

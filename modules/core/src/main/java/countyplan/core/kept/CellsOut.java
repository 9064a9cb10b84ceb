package countyplan.core.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that they take little room and little time to read again: numbers and days as the difference from the
 * one before of their column, seven bits in a byte; texts that came before by their number.
 */
final class CellsOut {
    /** So many texts of one column are remembered at most, and none that is longer: those seldom come again. */
    static final int MOST_TEXTS = 200_000;

    static final int LONGEST_TEXT = 100;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private final Map<String, ColumnOut> columns = new HashMap<>();
    private int filled;

    CellsOut(OutputStream out) {
        this.out = out;
    }

    /** A number from 0 on. */
    void whole(long number) throws IOException {
        if (filled > buffer.length - 10) {
            flush();
        }
        long left = number;
        while ((left & ~0x7FL) != 0) {
            buffer[filled++] = (byte) (left & 0x7F | 0x80);
            left >>>= 7;
        }
        buffer[filled++] = (byte) left;
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        whole(bytes.length);
        if (bytes.length > buffer.length - filled) {
            flush();
            if (bytes.length > buffer.length) {
                out.write(bytes);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    /** The column of that name and type, which remembers what came before. */
    ColumnOut column(String label, String type) {
        return columns.computeIfAbsent(label + " " + type, first -> new ColumnOut(type));
    }

    /** A column, and what was written of it so far. */
    final class ColumnOut {
        private final String type;
        private final Map<String, Integer> known = new HashMap<>();
        private long before;

        private ColumnOut(String type) {
            this.type = type;
        }

        /**
         * Its value in a row.
         *
         * @throws Unfit if values of its type are not kept
         */
        void write(@Nullable Object value) throws IOException {
            if (value == null) {
                whole(0);
                return;
            }
            switch (type) {
                case "integer" -> number(((Number) value).longValue());
                case "day" -> number(((LocalDate) value).toEpochDay());
                case "yes-no" -> whole((Boolean) value ? 2 : 1);
                case "moment" -> shared((value instanceof OffsetDateTime moment ? moment.toInstant()
                        : ((Timestamp) value).toInstant()).toString());
                case "text", "number" -> shared(value.toString());
                default -> throw new Unfit("a column of the type " + type);
            }
        }

        private void number(long number) throws IOException {
            long more = number - before;
            before = number;
            whole((more << 1 ^ more >> 63) + 1);
        }

        private void shared(String text) throws IOException {
            Integer place = known.get(text);
            if (place != null) {
                whole(place + 2);
                return;
            }
            whole(1);
            text(text);
            if (known.size() < MOST_TEXTS && text.length() <= LONGEST_TEXT) {
                known.put(text, known.size());
            }
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}

package countyplan.core.kept;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link CellsOut} wrote. */
final class CellsIn {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Map<String, ColumnIn> columns = new HashMap<>();
    private int next;
    private int end;

    CellsIn(InputStream in) {
        this.in = in;
    }

    /** The column of that name and type, which remembers what came before. */
    ColumnIn column(String label, String type) {
        return columns.computeIfAbsent(label + " " + type, first -> new ColumnIn(label.intern(), type));
    }

    private int octet() throws IOException {
        if (next == end) {
            end = in.read(buffer);
            next = 0;
            if (end <= 0) {
                throw new EOFException();
            }
        }
        return buffer[next++];
    }

    long whole() throws IOException {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int octet = octet();
            number |= (octet & 0x7FL) << shift;
            if (octet >= 0) {
                return number;
            }
        }
        throw new Unfit("a number that does not end");
    }

    String text() throws IOException {
        int length = Math.toIntExact(whole());
        if (length <= end - next) {
            String text = new String(buffer, next, length, StandardCharsets.UTF_8);
            next += length;
            return text;
        }
        byte[] bytes = new byte[length];
        for (int place = 0; place < length; place++) {
            bytes[place] = (byte) octet();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A column, and the value that it has in the row that was read last. */
    final class ColumnIn {
        private final String label;
        private final String type;
        private final boolean numeric;
        private final List<String> texts = new ArrayList<>();
        private long before;
        private boolean nothing;
        private long number;
        private String text = "";

        private ColumnIn(String label, String type) {
            this.label = label;
            this.type = type;
            this.numeric = type.equals("integer") || type.equals("day");
        }

        void read() throws IOException {
            long mark = whole();
            nothing = mark == 0;
            if (nothing) {
                return;
            }
            if (numeric) {
                long more = mark - 1;
                number = before + (more >>> 1 ^ -(more & 1));
                before = number;
            } else if (type.equals("yes-no")) {
                number = mark - 1;
            } else if (mark == 1) {
                text = CellsIn.this.text();
                if (texts.size() < CellsOut.MOST_TEXTS && text.length() <= CellsOut.LONGEST_TEXT) {
                    texts.add(text);
                }
            } else {
                text = texts.get(Math.toIntExact(mark - 2));
            }
        }

        String label() {
            return label;
        }

        boolean isNumeric() {
            return numeric;
        }

        boolean isNothing() {
            return nothing;
        }

        long number() {
            return number;
        }

        String text() {
            return text;
        }
    }
}

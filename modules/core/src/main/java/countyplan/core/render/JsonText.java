package countyplan.core.render;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// JSON as text: keys in the order that they have, decimals exactly as they are and never in powers of ten.
///
/// Compact over REST; indented by two spaces for people at a terminal. The two say the same.
public final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private static final int PIECE = 8192;
    private static final int MOST_NAMES = 2000;
    /// A few names make up half of an answer: each is kept in its quotes, with the colon after it.
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private final StringBuilder text = new StringBuilder(1024);
    private final Appendable out;

    private JsonText(Appendable out) {
        this.out = out;
    }

    /// Without a space in it.
    public static String compact(JsonValue value) {
        StringBuilder whole = new StringBuilder(256);
        try {
            write(value, whole);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return whole.toString();
    }

    /// Without a space in it.
    ///
    /// @throws IOException as `out` throws
    public static void write(JsonValue value, Appendable out) throws IOException {
        JsonText json = new JsonText(out);
        json.value(value, -1);
        json.pass();
    }

    /// One member or element on a line, with a line's end after the last.
    ///
    /// @throws IOException as `out` throws
    public static void writeIndented(JsonValue value, Appendable out) throws IOException {
        JsonText json = new JsonText(out);
        json.value(value, 0);
        json.text.append('\n');
        json.pass();
    }

    private void value(JsonValue value, int depth) throws IOException {
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject(), depth);
            case ARRAY -> array(value.asJsonArray(), depth);
            case STRING -> text(((JsonString) value).getString(), text);
            case NUMBER -> text.append(number((JsonNumber) value));
            case TRUE -> text.append("true");
            case FALSE -> text.append("false");
            case NULL -> text.append("null");
        }
        if (text.length() >= PIECE) {
            pass();
        }
    }

    /// Hands on what is written so far: in pieces, because handing on every mark by itself takes longer than all the rest.
    private void pass() throws IOException {
        out.append(text);
        text.setLength(0);
    }

    private void object(Map<String, JsonValue> object, int depth) throws IOException {
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            if (!first) {
                text.append(',');
            }
            first = false;
            line(depth, 1);
            text.append(name(member.getKey()));
            if (depth >= 0) {
                text.append(' ');
            }
            value(member.getValue(), depth < 0 ? depth : depth + 1);
        }
        if (!first) {
            line(depth, 0);
        }
        text.append('}');
    }

    private void array(Iterable<JsonValue> array, int depth) throws IOException {
        text.append('[');
        boolean first = true;
        for (JsonValue element : array) {
            if (!first) {
                text.append(',');
            }
            first = false;
            line(depth, 1);
            value(element, depth < 0 ? depth : depth + 1);
        }
        if (!first) {
            line(depth, 0);
        }
        text.append(']');
    }

    private void line(int depth, int deeper) {
        if (depth >= 0) {
            text.append('\n').repeat("  ", depth + deeper);
        }
    }

    /// A number as JSON and CSV hold it: `1038000.00`, not `1.038E+6`.
    static String number(JsonNumber number) {
        String text = number.toString();
        if (text.indexOf('E') < 0 && text.indexOf('e') < 0) {
            return text;
        }
        BigDecimal decimal = number.bigDecimalValue();
        // A number such as 1e999999999 would fill the memory if it were written out.
        return Math.abs((long) decimal.scale()) > 400 ? text : decimal.toPlainString();
    }

    private static String name(String name) {
        String known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        StringBuilder quoted = new StringBuilder(name.length() + 3);
        text(name, quoted);
        String made = quoted.append(':').toString();
        if (NAMES.size() < MOST_NAMES) {
            NAMES.put(name, made);
        }
        return made;
    }

    private static void text(String text, StringBuilder to) {
        to.append('"');
        if (isPlain(text)) {
            to.append(text);
        } else {
            escape(text, to);
        }
        to.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> {
                    if (c < ' ') {
                        to.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
    }
}

package countyplan.core.render;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/// JSON as text: keys in the order that they have, decimals exactly as they are and never in powers of ten.
///
/// Compact over REST; indented by two spaces for people at a terminal. The two say the same.
public final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /// Without a space in it.
    public static String compact(JsonValue value) {
        StringBuilder out = new StringBuilder(256);
        try {
            write(value, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }

    /// Without a space in it.
    ///
    /// @throws IOException as `out` throws
    public static void write(JsonValue value, Appendable out) throws IOException {
        value(value, -1, out);
    }

    /// One member or element on a line, with a line's end after the last.
    ///
    /// @throws IOException as `out` throws
    public static void writeIndented(JsonValue value, Appendable out) throws IOException {
        value(value, 0, out);
        out.append('\n');
    }

    private static void value(JsonValue value, int depth, Appendable out) throws IOException {
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject(), depth, out);
            case ARRAY -> array(value.asJsonArray(), depth, out);
            case STRING -> text(((JsonString) value).getString(), out);
            case NUMBER -> out.append(number((JsonNumber) value));
            case TRUE -> out.append("true");
            case FALSE -> out.append("false");
            case NULL -> out.append("null");
        }
    }

    private static void object(Map<String, JsonValue> object, int depth, Appendable out) throws IOException {
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            line(depth, 1, out);
            text(member.getKey(), out);
            out.append(depth < 0 ? ":" : ": ");
            value(member.getValue(), depth < 0 ? depth : depth + 1, out);
        }
        if (!first) {
            line(depth, 0, out);
        }
        out.append('}');
    }

    private static void array(Iterable<JsonValue> array, int depth, Appendable out) throws IOException {
        out.append('[');
        boolean first = true;
        for (JsonValue element : array) {
            if (!first) {
                out.append(',');
            }
            first = false;
            line(depth, 1, out);
            value(element, depth < 0 ? depth : depth + 1, out);
        }
        if (!first) {
            line(depth, 0, out);
        }
        out.append(']');
    }

    private static void line(int depth, int deeper, Appendable out) throws IOException {
        if (depth >= 0) {
            out.append('\n');
            for (int i = 0; i < depth + deeper; i++) {
                out.append("  ");
            }
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

    private static void text(String text, Appendable out) throws IOException {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                continue;
            }
            out.append(text, from, i);
            from = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        out.append(text, from, text.length()).append('"');
    }
}

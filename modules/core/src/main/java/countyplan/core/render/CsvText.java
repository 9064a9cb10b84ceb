package countyplan.core.render;

import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer as comma-separated values (RFC 4180, lines ended by CR LF): its rows, else one line of its plain values.
///
/// Headings are the names that JSON has, those of a record within a record after a dot (`timescale.lastDay`). A list of
/// plain values is joined by `"; "`; a list of records within a row is left out. Numbers, days, words of a choice and
/// yes and no (`true`, `false`) are as in JSON.
///
/// Text that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, a tab or a carriage return, and
/// is no number) gets an apostrophe before it, as OWASP advises against CSV injection; JSON has it as it is.
final class CsvText {
    private CsvText() {}

    static void write(Answer.Done done, Appendable out) throws IOException {
        for (Field field : done.shape()) {
            if (field.rows()) {
                write(Column.plain(field.type().fields()), Listing.records(done.body().get(field.name())), out);
                return;
            }
        }
        write(Column.plain(done.shape()), List.of(done.body()), out);
    }

    private static void write(List<Column> columns, List<JsonObject> records, Appendable out) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            cell(columns.get(i).name(), i, out);
        }
        out.append("\r\n");
        for (JsonObject record : records) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                JsonValue value = column.in(record);
                cell(value instanceof JsonNumber number ? JsonText.number(number) : text(column, value), i, out);
            }
            // RFC 4180 cannot tell a line of one empty cell from an empty line.
            if (columns.size() == 1 && columns.getFirst().isEmptyIn(record)) {
                out.append("\"\"");
            }
            out.append("\r\n");
        }
    }

    private static String text(Column column, @Nullable JsonValue value) {
        String text = plain(value);
        return isFree(column.field().type()) && isFormula(text) ? "'" + text : text;
    }

    private static String plain(@Nullable JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonArray list) {
            StringBuilder joined = new StringBuilder();
            for (JsonValue element : list) {
                joined.append(joined.isEmpty() ? "" : "; ").append(plain(element));
            }
            return joined.toString();
        }
        return value instanceof JsonNumber number ? JsonText.number(number) : value.toString();
    }

    private static boolean isFree(Type type) {
        return switch (type.form()) {
            case TEXT, WORD, RECORD, DOCUMENT -> true;
            case INTEGER, NUMBER, MONEY, YES_NO, DATE, MOMENT, CHOICE -> false;
        };
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        return !isNumber(text);
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        boolean point = false;
        for (int i = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0;
    }

    private static void cell(String text, int column, Appendable out) throws IOException {
        if (column > 0) {
            out.append(',');
        }
        if (!needsQuotes(text)) {
            out.append(text);
            return;
        }
        out.append('"');
        int from = 0;
        for (int quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
            out.append(text, from, quote).append("\"\"");
            from = quote + 1;
        }
        out.append(text, from, text.length()).append('"');
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }
}

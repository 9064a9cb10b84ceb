package countyplan.core.render;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Plain values as lines of "heading  value" with the values under one another; four or more numbers on end stand side
/// by side in columns, read downwards.
final class FactLines {
    private static final String GAP = "  ";
    private static final String MARK = "- ";
    private static final int FEW_NUMBERS = 4;
    private static final int DEFAULT_WIDTH = 80;
    /// With less room for values than this, they go beneath their headings.
    private static final int LEAST_VALUE = 16;

    private final Paint paint;
    private final int width;
    private final Appendable out;

    FactLines(Look look, Appendable out) {
        this.paint = Paint.of(look.colour());
        this.width = look.width();
        this.out = out;
    }

    /// Writes those of the values that the record has.
    void write(List<Column> facts, JsonObject record) throws IOException {
        List<Column> given = new ArrayList<>();
        for (Column fact : facts) {
            if (!fact.isEmptyIn(record)) {
                given.add(fact);
            }
        }
        int widest = widest(given);
        for (int i = 0; i < given.size();) {
            int end = numbersEnd(given, i);
            if (end - i >= FEW_NUMBERS) {
                numbers(given.subList(i, end), record, widest);
                i = end;
            } else {
                line(given.get(i), record, widest);
                i++;
            }
        }
    }

    /// Writes the same with every value on a line of its own.
    ///
    /// @param widest the columns to leave for headings
    void write(List<Column> facts, JsonObject record, int widest) throws IOException {
        for (Column fact : facts) {
            if (!fact.isEmptyIn(record)) {
                line(fact, record, widest);
            }
        }
    }

    private static int numbersEnd(List<Column> facts, int from) {
        int end = from;
        while (end < facts.size() && Words.isNumber(facts.get(end).field())) {
            end++;
        }
        return end;
    }

    /// The widest of the headings that begin a line.
    private static int widest(List<Column> facts) {
        int widest = 0;
        for (int i = 0; i < facts.size();) {
            int end = numbersEnd(facts, i);
            boolean beside = end - i >= FEW_NUMBERS;
            int begin = beside ? i + down(end - i, across(end - i)) : i + 1;
            widest = Math.max(widest, headings(facts, i, begin));
            i = beside ? end : begin;
        }
        return widest;
    }

    private static int across(int count) {
        return Math.min(4, (count + 2) / 3);
    }

    private static int down(int count, int across) {
        return (count + across - 1) / across;
    }

    private void line(Column fact, JsonObject record, int widest) throws IOException {
        String value = Words.withUnit(fact.field(), fact.in(record));
        boolean beneath = width > 0 && width - widest - GAP.length() < LEAST_VALUE;
        int indent = beneath ? GAP.length() : widest + GAP.length();
        out.append(paint.bold(fact.heading()));
        if (beneath) {
            out.append('\n').append(GAP);
        } else {
            out.append(" ".repeat(indent - Width.of(fact.heading())));
        }
        boolean first = true;
        int room = width == 0 ? 0 : Math.max(1, width - indent);
        for (String text : lines(fact, record, value, room)) {
            if (!first && !text.isEmpty()) {
                out.append(" ".repeat(indent));
            }
            first = false;
            out.append(Words.isRag(fact.field()) ? paint.rag(text) : text).append('\n');
        }
    }

    /// What does not fit on a line, in several: each of many with a mark of its own.
    private static List<String> lines(Column fact, JsonObject record, String value, int room) {
        List<String> together = Width.wrap(value, room);
        if (together.size() < 2 || room <= 2 * MARK.length() || !(fact.in(record) instanceof JsonArray all)
                || all.size() < 2) {
            return together;
        }
        List<String> lines = new ArrayList<>();
        for (JsonValue each : all) {
            String mark = MARK;
            for (String line : Width.wrap(Words.of(fact.field(), each), room - MARK.length())) {
                lines.add(mark + line);
                mark = " ".repeat(MARK.length());
            }
        }
        return lines;
    }

    private void numbers(List<Column> facts, JsonObject record, int widest) throws IOException {
        List<String> values = new ArrayList<>();
        for (Column fact : facts) {
            values.add(Words.withUnit(fact.field(), fact.in(record)));
        }
        int room = width == 0 ? DEFAULT_WIDTH : width;
        int across = across(facts.size());
        while (across > 1 && total(facts, values, across, widest) > room) {
            across--;
        }
        int down = down(facts.size(), across);
        for (int row = 0; row < down; row++) {
            for (int column = 0; column * down + row < facts.size(); column++) {
                int i = column * down + row;
                int from = column * down;
                int to = Math.min(from + down, facts.size());
                if (column > 0) {
                    out.append(GAP).append(GAP);
                }
                String heading = facts.get(i).heading();
                int wide = Math.max(column == 0 ? widest : 0, headings(facts, from, to));
                out.append(paint.bold(heading)).append(" ".repeat(wide - Width.of(heading))).append(GAP);
                out.append(Width.pad(values.get(i), values(values, from, to), true));
            }
            out.append('\n');
        }
    }

    private static int total(List<Column> facts, List<String> values, int across, int widest) {
        int down = down(facts.size(), across);
        int total = 0;
        for (int from = 0; from < facts.size(); from += down) {
            int to = Math.min(from + down, facts.size());
            int wide = Math.max(from == 0 ? widest : 0, headings(facts, from, to));
            total += (from == 0 ? 0 : 2 * GAP.length()) + wide + GAP.length() + values(values, from, to);
        }
        return total;
    }

    static int headings(List<Column> facts, int from, int to) {
        int widest = 0;
        for (Column fact : facts.subList(from, to)) {
            widest = Math.max(widest, Width.of(fact.heading()));
        }
        return widest;
    }

    private static int values(List<String> values, int from, int to) {
        int widest = 0;
        for (String value : values.subList(from, to)) {
            widest = Math.max(widest, Width.of(value));
        }
        return widest;
    }
}

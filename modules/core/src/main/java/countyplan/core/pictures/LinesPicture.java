package countyplan.core.pictures;

import java.util.Arrays;
import java.util.List;

/// Lines over time.
///
/// @param across what stands beneath each point, the same for all lines
/// @param unit of the numbers: `£` before them, anything else after
/// @param lines each with as many numbers as there are points
public record LinesPicture(String title, String words, List<String> across, String unit, List<Line> lines)
        implements Picture {

    /// A line with its name.
    public record Line(String name, List<Double> numbers) {
    }

    private static final String MARKS = "abcdefghijklmnopqrstuvwxyz";
    private static final int ROWS = 14;

    private double least() {
        return lines.stream().flatMap(line -> line.numbers().stream()).mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private double most() {
        return lines.stream().flatMap(line -> line.numbers().stream()).mapToDouble(Double::doubleValue).max().orElse(1);
    }

    /// What a line is drawn with: its name if that is one character, else a letter.
    private char mark(int line) {
        return lines.stream().allMatch(each -> each.name().length() == 1) ? lines.get(line).name().charAt(0)
                : MARKS.charAt(line % MARKS.length());
    }

    @Override
    public String text(int width) {
        var scale = Scale.of(Math.min(0, least()), most(), 5);
        var margin = scale.marks().stream().mapToInt(mark -> Scale.words(mark, unit).length()).max().orElse(1) + 1;
        var columns = Math.max(10, Math.min(width - margin - 2, across.size() * 2));
        var grid = new char[ROWS + 1][columns];
        Arrays.stream(grid).forEach(row -> Arrays.fill(row, ' '));
        for (var line = lines.size() - 1; line >= 0; line--) {
            for (var column = 0; column < columns; column++) {
                var point = across.size() < 2 ? 0
                        : (int) Math.round((double) column * (across.size() - 1) / (columns - 1));
                var row = ROWS - (int) Math.round(scale.share(lines.get(line).numbers().get(point)) * ROWS);
                grid[Math.clamp(row, 0, ROWS)][column] = mark(line);
            }
        }
        var text = Lettering.above(this, width);
        for (var row = 0; row <= ROWS; row++) {
            text.append(label(scale, row, margin)).append('|').append(new String(grid[row]).stripTrailing())
                    .append('\n');
        }
        text.append(" ".repeat(margin)).append('+').append("-".repeat(columns)).append('\n');
        var last = across.isEmpty() ? "" : across.getLast();
        text.append(" ".repeat(margin + 1)).append(across.isEmpty() ? "" : across.getFirst())
                .append(" ".repeat(Math.max(1, columns - (across.isEmpty() ? 0 : across.getFirst().length())
                        - last.length())))
                .append(last).append('\n');
        if (lines.stream().anyMatch(line -> line.name().length() > 1)) {
            for (var line = 0; line < lines.size(); line++) {
                text.append("  ").append(mark(line)).append("  ")
                        .append(Lettering.name(lines.get(line).name(), width - 5)).append('\n');
            }
        }
        return text.toString();
    }

    private String label(Scale scale, int row, int margin) {
        for (var mark : scale.marks()) {
            if (ROWS - (int) Math.round(scale.share(mark) * ROWS) == row) {
                return pad(Scale.words(mark, unit) + " ", margin);
            }
        }
        return " ".repeat(margin);
    }

    static String pad(String words, int width) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }

    @Override
    public String svg() {
        var canvas = new Canvas(this);
        var scale = Scale.of(Math.min(0, least()), most(), 5);
        var wide = Canvas.WIDTH - Canvas.LEFT - Canvas.RIGHT - 90;
        var high = Canvas.HEIGHT - Canvas.TOP - Canvas.BOTTOM;
        for (var mark : scale.marks()) {
            var y = Canvas.TOP + high * (1 - scale.share(mark));
            canvas.line(Canvas.LEFT, y, Canvas.LEFT + wide, y, "#DDDDDD");
            canvas.text(Canvas.LEFT - 8, y + 4, "end", Scale.words(mark, unit), "");
        }
        var points = Math.max(1, across.size() - 1);
        for (var part = 0; part <= 4 && !across.isEmpty(); part++) {
            var point = points * part / 4;
            canvas.text(Canvas.LEFT + (double) wide * point / points, Canvas.HEIGHT - Canvas.BOTTOM + 20, "middle",
                    across.get(Math.min(point, across.size() - 1)), "");
        }
        for (var line = 0; line < lines.size(); line++) {
            var numbers = lines.get(line).numbers();
            var xs = new double[numbers.size()];
            var ys = new double[numbers.size()];
            for (var point = 0; point < xs.length; point++) {
                xs[point] = Canvas.LEFT + (double) wide * point / points;
                ys[point] = Canvas.TOP + high * (1 - scale.share(numbers.get(point)));
            }
            canvas.path(xs, ys, line);
            canvas.text(Canvas.LEFT + wide + 6, Canvas.TOP + 14 + 18 * line, "start", lines.get(line).name(),
                    " fill=\"" + Canvas.ink(line) + "\"");
        }
        return canvas.done();
    }
}

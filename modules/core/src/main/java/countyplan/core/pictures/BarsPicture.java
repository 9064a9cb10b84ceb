package countyplan.core.pictures;

import java.util.List;

/// Bars from one number to another, lying, around a number that they share: a tornado.
///
/// @param base the number that they share
/// @param unit of the numbers: `£` before them, anything else after
/// @param bars the widest first, as they are to stand
public record BarsPicture(String title, String words, double base, String unit, List<Bar> bars) implements Picture {
    /// A bar with its name.
    public record Bar(String name, double from, double to) {
    }

    private Scale scale() {
        var least = bars.stream().mapToDouble(bar -> Math.min(bar.from(), bar.to())).min().orElse(base);
        var most = bars.stream().mapToDouble(bar -> Math.max(bar.from(), bar.to())).max().orElse(base);
        return Scale.of(Math.min(least, base), Math.max(most, base), 5);
    }

    @Override
    public String text(int width) {
        var scale = scale();
        var ends = 10;
        var room = Math.max(4, width - 2 * ends - 14);
        var names = bars.stream().mapToInt(bar -> Lettering.name(bar.name(), room).length()).max().orElse(0);
        var columns = Math.max(10, width - names - 2 * ends - 4);
        var middle = place(scale, base, columns);
        var text = Lettering.above(this, width);
        for (var bar : bars) {
            var low = Math.min(bar.from(), bar.to());
            var high = Math.max(bar.from(), bar.to());
            var line = " ".repeat(columns).toCharArray();
            for (var at = place(scale, low, columns); at <= place(scale, high, columns); at++) {
                line[at] = '=';
            }
            line[middle] = '|';
            var name = Lettering.name(bar.name(), room);
            text.append(name).append(" ".repeat(names - name.length() + 1))
                    .append(LinesPicture.pad(Scale.words(low, unit), ends)).append(' ').append(line).append(' ')
                    .append(Scale.words(high, unit)).append('\n');
        }
        return text.append(" ".repeat(names + ends + 2 + middle)).append("| ").append(Scale.words(base, unit))
                .append('\n').toString();
    }

    private static int place(Scale scale, double number, int columns) {
        return Math.clamp((int) Math.round(scale.share(number) * (columns - 1)), 0, columns - 1);
    }

    @Override
    public String svg() {
        var canvas = new Canvas(this);
        var scale = scale();
        var left = Canvas.LEFT + 60;
        var wide = Canvas.WIDTH - left - Canvas.RIGHT - 20;
        var high = Canvas.HEIGHT - Canvas.TOP - Canvas.BOTTOM;
        for (var mark : scale.marks()) {
            var x = left + wide * scale.share(mark);
            canvas.line(x, Canvas.TOP, x, Canvas.TOP + high, "#DDDDDD");
            canvas.text(x, Canvas.HEIGHT - Canvas.BOTTOM + 20, "middle", Scale.words(mark, unit), "");
        }
        var row = (double) high / Math.max(1, bars.size());
        for (var place = 0; place < bars.size(); place++) {
            var bar = bars.get(place);
            var low = left + wide * scale.share(Math.min(bar.from(), bar.to()));
            var far = left + wide * scale.share(Math.max(bar.from(), bar.to()));
            canvas.box(low, Canvas.TOP + row * place + row * 0.15, far - low, row * 0.7, Canvas.ink(0));
            canvas.text(left - 8, Canvas.TOP + row * (place + 0.5) + 4, "end", bar.name(), "");
        }
        var x = left + wide * scale.share(base);
        canvas.line(x, Canvas.TOP - 6, x, Canvas.TOP + high + 4, Canvas.ink(1));
        canvas.text(x, Canvas.TOP - 10, "middle", Scale.words(base, unit), "");
        return canvas.done();
    }
}

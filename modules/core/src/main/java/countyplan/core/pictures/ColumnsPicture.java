package countyplan.core.pictures;

import java.util.List;

/// How often numbers fall into each of equal steps: standing columns, for one thing or for several above each other.
///
/// @param unit of the numbers: `£` before them, anything else after
/// @param things each with its steps
public record ColumnsPicture(String title, String words, String unit, List<Thing> things) implements Picture {
    /// A thing with its name.
    ///
    /// @param from where the first step begins, and `to` where the last ends
    /// @param counts how often numbers fall into each step
    public record Thing(String name, double from, double to, List<Long> counts) {
    }

    private static final int STEPS = 60;

    private Scale scale() {
        return Scale.of(things.stream().mapToDouble(Thing::from).min().orElse(0),
                things.stream().mapToDouble(Thing::to).max().orElse(1), 6);
    }

    /// The counts of a thing on steps that all things share.
    private static double[] shared(Thing thing, Scale scale, int steps) {
        var shared = new double[steps];
        var width = (thing.to() - thing.from()) / Math.max(1, thing.counts().size());
        for (var step = 0; step < thing.counts().size(); step++) {
            var from = scale.share(thing.from() + step * width) * steps;
            var to = Math.max(scale.share(thing.from() + (step + 1) * width) * steps, from + 1e-9);
            for (var each = Math.max(0, (int) from); each < Math.min(steps, Math.ceil(to)); each++) {
                shared[each] += thing.counts().get(step)
                        * Math.max(0, Math.min(to, each + 1) - Math.max(from, each)) / (to - from);
            }
        }
        return shared;
    }

    @Override
    public String text(int width) {
        var scale = scale();
        var room = width / 2 - 3;
        var names = things.stream().mapToInt(thing -> Lettering.name(thing.name(), room).length()).max().orElse(0);
        var columns = Math.max(10, width - names - 3);
        var levels = " .:-=+*#";
        var text = Lettering.above(this, width);
        for (var thing : things) {
            var shared = shared(thing, scale, columns);
            var most = java.util.Arrays.stream(shared).max().orElse(1);
            var line = new StringBuilder();
            for (var each : shared) {
                line.append(levels.charAt(each <= 0 || most <= 0 ? 0
                        : Math.clamp((int) Math.ceil(each / most * (levels.length() - 1)), 1, levels.length() - 1)));
            }
            var name = Lettering.name(thing.name(), room);
            text.append(name).append(" ".repeat(names - name.length())).append(" |")
                    .append(line.toString().stripTrailing()).append('\n');
        }
        var first = Scale.words(scale.from(), unit);
        var last = Scale.words(scale.to(), unit);
        return text.append(" ".repeat(names + 1)).append('+').append("-".repeat(columns)).append('\n')
                .append(" ".repeat(names + 2)).append(first)
                .append(" ".repeat(Math.max(1, columns - first.length() - last.length()))).append(last)
                .append("\nFrom few to many: . : - = + * #\n").toString();
    }

    @Override
    public String svg() {
        var canvas = new Canvas(this);
        var scale = scale();
        var wide = Canvas.WIDTH - Canvas.LEFT - Canvas.RIGHT;
        var high = Canvas.HEIGHT - Canvas.TOP - Canvas.BOTTOM;
        for (var mark : scale.marks()) {
            var x = Canvas.LEFT + wide * scale.share(mark);
            canvas.line(x, Canvas.TOP, x, Canvas.TOP + high, "#DDDDDD");
            canvas.text(x, Canvas.HEIGHT - Canvas.BOTTOM + 20, "middle", Scale.words(mark, unit), "");
        }
        var row = (double) high / Math.max(1, things.size());
        for (var place = 0; place < things.size(); place++) {
            var shared = shared(things.get(place), scale, STEPS);
            var most = java.util.Arrays.stream(shared).max().orElse(1);
            var floor = Canvas.TOP + row * (place + 1);
            for (var step = 0; step < STEPS; step++) {
                var tall = most <= 0 ? 0 : shared[step] / most * row * 0.85;
                if (tall > 0) {
                    canvas.box(Canvas.LEFT + (double) wide * step / STEPS, floor - tall, (double) wide / STEPS - 1,
                            tall,
                            Canvas.ink(place));
                }
            }
            canvas.line(Canvas.LEFT, floor, Canvas.LEFT + wide, floor, "#888888");
            canvas.text(Canvas.LEFT - 8, floor - 4, "end", things.get(place).name(), "");
        }
        return canvas.done();
    }
}

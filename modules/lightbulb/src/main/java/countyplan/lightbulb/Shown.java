package countyplan.lightbulb;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;

/// Lines of an answer, each made when it is looked at: of very many a page shows few.
public final class Shown<T, R> extends AbstractList<R> {
    private final List<T> things;
    private final BiFunction<Integer, T, R> line;

    /// @param line of a thing, given its place from 0
    public Shown(List<T> things, BiFunction<Integer, T, R> line) {
        this.things = things;
        this.line = line;
    }

    @Override
    public R get(int place) {
        return line.apply(place, things.get(place));
    }

    @Override
    public int size() {
        return things.size();
    }
}

package countyplan.archiveshub.money;

import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/// The level of prices by year: a published series and, for the years after its last, a stated rise a year.
public final class PriceIndex {
    private final TreeMap<Integer, Double> levels;
    private final OptionalDouble growth;

    /// @param levels by year, any year being 100
    /// @param growth a year after the last of them, 0.02 for 2%; none where nothing is stated
    public PriceIndex(SortedMap<Integer, Double> levels, OptionalDouble growth) {
        if (levels.isEmpty() || levels.values().stream().anyMatch(level -> level <= 0)) {
            throw new IllegalArgumentException("at least one level of prices, each above nothing");
        }
        this.levels = new TreeMap<>(levels);
        this.growth = growth;
    }

    /// The level in a year.
    ///
    /// @throws IllegalArgumentException if it is neither in the series nor after it with a rise stated
    public double level(int year) {
        var known = levels.get(year);
        if (known != null) {
            return known;
        }
        if (year > levels.lastKey() && growth.isPresent()) {
            return levels.lastEntry().getValue() * Math.pow(1 + growth.getAsDouble(), (double) year - levels.lastKey());
        }
        throw new IllegalArgumentException(
                "a year whose prices are known: the series has " + levels.keySet() + " and not " + year
                        + (year > levels.lastKey() ? "; state a rise of prices a year for later ones" : ""));
    }
}

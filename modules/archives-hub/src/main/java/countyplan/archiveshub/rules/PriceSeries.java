package countyplan.archiveshub.rules;

import countyplan.archiveshub.money.PriceIndex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/// A published series of price levels.
///
/// @param levels by year
public record PriceSeries(SeriesName id, String title, LocalDate from, String source, Optional<String> mark,
        SortedMap<Integer, BigDecimal> levels) {

    /// The levels, going on after the last by a stated rise.
    ///
    /// @param growth percent a year; none where nothing is stated
    public PriceIndex index(Optional<BigDecimal> growth) {
        var doubles = new TreeMap<Integer, Double>();
        levels.forEach((year, level) -> doubles.put(year, level.doubleValue()));
        return new PriceIndex(doubles, growth.map(percent -> OptionalDouble.of(percent.doubleValue() / 100))
                .orElse(OptionalDouble.empty()));
    }
}

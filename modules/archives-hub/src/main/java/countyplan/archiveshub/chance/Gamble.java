package countyplan.archiveshub.chance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What futures are made of: lines that may turn out otherwise, and the options that they are parts of. A line of one name turns
/// out alike in every option that has it.
///
/// @param spreads by line
/// @param correlations between lines that have a spread
public record Gamble(Map<String, Spread> spreads, Correlations correlations, List<Side> sides) {
    /// An option.
    ///
    /// @param certain what its lines without a spread come to today
    /// @param uncertain what each of the others comes to today as it is entered
    public record Side(String name, double certain, Map<String, Double> uncertain) {
    }

    /// @throws IllegalArgumentException if the correlations cannot be, or name a line without a spread
    public Gamble {
        correlations.names().stream().filter(name -> !spreads.containsKey(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("correlations of lines with a spread; " + name + " has none");
        });
        Optional<String> fault = correlations.fault();
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        sides = List.copyOf(sides);
    }
}

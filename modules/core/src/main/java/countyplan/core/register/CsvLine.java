package countyplan.core.register;

import java.util.List;

/// A line of a CSV file, for modules that read files of their own too.
///
/// @param number where it starts in the file; 1 is the first
/// @param cells as written; there may be more or fewer than the header has
public record CsvLine(long number, List<String> cells) {

    /// Whether there is no text in it.
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

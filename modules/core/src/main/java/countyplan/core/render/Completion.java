package countyplan.core.render;

import countyplan.core.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;

/// What can stand at a place of a line: commands word by word, the options not given yet, values.
///
/// @param candidates in the order to show them
/// @param files whether the name of a file can stand there too, which the shell finds by itself
public record Completion(List<Candidate> candidates, boolean files) {
    /// One thing that can stand there.
    ///
    /// @param value the whole word
    /// @param title what it means
    /// @param group what such things are called
    /// @param complete whether a space follows it; otherwise the word goes on
    public record Candidate(String value, String title, String group, boolean complete) {}

    /// A line and the place in it.
    ///
    /// @param before the words before that place, without the name of the program
    /// @param current what stands there up to the cursor
    /// @param after the words after it
    public record Place(List<String> before, String current, List<String> after) {
        public Place {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public Completion {
        candidates = List.copyOf(candidates);
    }

    /// @param today offered where a day is wanted and nothing better is known
    public static Completion of(
            Catalogue catalogue, OwnWords own, Place place, ValueLookup lookup, LocalDate today) {
        return new Completing(catalogue, own, place, lookup, today).completion();
    }
}

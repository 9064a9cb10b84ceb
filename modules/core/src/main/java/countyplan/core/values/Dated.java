package countyplan.core.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that changes from time to time (a rate, a limit, a rule), with the day each value took effect and where it
/// was published. Each value holds until the day before the next one takes effect; the last one holds on.
///
/// ```java
/// static final Dated<Integer> FRESH_FOR = Dated.of("freshness limit in days",
///         Dated.from(LocalDate.of(2018, 4, 1), 90, "Countyplan's default").marked("ours"));
/// ...
/// FRESH_FOR.at(asAt).value()
/// ```
///
/// @param name what it is, in the singular and without an article, for sentences
/// @param entries the values, earliest first
public record Dated<T>(String name, List<Entry<T>> entries) {

    /// @throws IllegalArgumentException if there is no entry, or two take effect on the same day
    public Dated {
        entries = entries.stream().sorted((one, other) -> one.from().compareTo(other.from())).toList();
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("at least one " + name);
        }
        for (var next = 1; next < entries.size(); next++) {
            if (entries.get(next).from().equals(entries.get(next - 1).from())) {
                throw new IllegalArgumentException("one " + name + " from " + LongDate.words(entries.get(next).from())
                        + ", not both " + entries.get(next - 1).value() + " and " + entries.get(next).value());
            }
        }
    }

    /// Dated data of these entries, in any order.
    ///
    /// @throws IllegalArgumentException if there is no entry, or two take effect on the same day
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Dated<T> of(String name, Entry<T>... entries) {
        return new Dated<>(name, List.of(entries));
    }

    /// A value that takes effect on a day, and where that is published.
    ///
    /// @throws IllegalArgumentException if the source is blank
    public static <T> Entry<T> from(LocalDate day, T value, String source) {
        return new Entry<>(day, value, source, Optional.empty());
    }

    /// What is in force on a day.
    ///
    /// @throws IllegalArgumentException if nothing was in force yet, so far as we know
    public Entry<T> at(LocalDate day) {
        return known(day).reduce((earlier, later) -> later).orElseThrow(() -> new IllegalArgumentException(
                "a day from " + LongDate.words(entries.getFirst().from()) + ": no " + name + " is known before it"));
    }

    private Stream<Entry<T>> known(LocalDate day) {
        return entries.stream().takeWhile(entry -> !entry.from().isAfter(day));
    }

    /// One value and its standing.
    ///
    /// @param from the day it takes effect
    /// @param source where it is published, or who decided it
    /// @param mark a warning that goes wherever the value goes: `ours` (not a published rule), `unverified`
    public record Entry<T>(LocalDate from, T value, String source, Optional<String> mark) {

        /// @throws IllegalArgumentException if the source or the mark is blank
        public Entry {
            if (source.isBlank() || mark.filter(String::isBlank).isPresent()) {
                throw new IllegalArgumentException("the source of " + value + ", and a mark in words if it has one");
            }
        }

        /// The same entry with a mark.
        public Entry<T> marked(String words) {
            return new Entry<>(from, value, source, Optional.of(words));
        }
    }
}

package countyplan.archiveshub.rules;

/// What a series of prices is known by: `gdp-2025-12`. Only such as are held can be named.
public record SeriesName(String value) {

    /// Reads the name of a series as typed.
    ///
    /// @throws IllegalArgumentException naming those that are held, if it is none of them
    public static SeriesName of(String text) {
        var name = new SeriesName(text.strip());
        if (RuleBooks.series().stream().noneMatch(each -> each.id().equals(name))) {
            throw new IllegalArgumentException("a series of prices that is held: " + String.join(", ",
                    RuleBooks.series().stream().map(each -> each.id().value()).toList()));
        }
        return name;
    }

    @Override
    public String toString() {
        return value;
    }
}

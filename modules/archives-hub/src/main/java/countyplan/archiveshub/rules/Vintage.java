package countyplan.archiveshub.rules;

/// What a vintage of the rules is known by: `green-book-2022`. Only such as are held can be named.
public record Vintage(String value) {

    /// Reads a vintage as typed.
    ///
    /// @throws IllegalArgumentException naming those that are held, if it is none of them
    public static Vintage of(String text) {
        var vintage = new Vintage(text.strip());
        RuleBooks.find(vintage).orElseThrow(() -> new IllegalArgumentException(
                "a vintage of the rules that is held: " + String.join(", ",
                        RuleBooks.all().stream().map(book -> book.id().value()).toList())));
        return vintage;
    }

    @Override
    public String toString() {
        return value;
    }
}

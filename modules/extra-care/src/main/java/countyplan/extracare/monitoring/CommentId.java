package countyplan.extracare.monitoring;

import countyplan.core.values.Slug;

/// A comment's id: `c-01`.
public record CommentId(String value) {
    public CommentId {
        Slug.check(value, "a comment's id: lower-case letters, digits and hyphens, such as c-01");
    }

    /// Reads it as typed.
    public static CommentId of(String text) {
        return new CommentId(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}

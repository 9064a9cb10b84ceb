package countyplan.core.figures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A number that was published, with where it stands and the formulas that should yield it. One that was not published, but
/// follows from others, has a formula and no value.
///
/// @param id lower-case words with hyphens, unique in its module
/// @param title what it says, without the number
/// @param source the document
/// @param paragraph where in it, as the document counts: "7; 34"
/// @param period what time it is about, as written: "2022/23"
/// @param unit what it is a number of
/// @param of for a count, of what: "cases"
/// @param per the time or thing it is for: "week"
/// @param readings what it says; several, each with its name, where the document can be read in more than one way, such as
///     for a sign that was lost; none where it was not published or cannot be read
/// @param printed as it is printed, if that is kept
/// @param unknown why it has no value, where the document should have one
/// @param rounded the step that it was rounded to: 1,000 for thousands
/// @param formulas how it should follow from others; several where the document does not say which was meant
/// @param note what else there is to know
public record Figure(
        String id, String title, Source source, String paragraph, Optional<String> period, Unit unit,
        Optional<String> of, Optional<String> per, Map<String, Value> readings, Optional<String> printed,
        Optional<String> unknown, BigDecimal rounded, List<Derivation> formulas, Optional<String> note) {

    /// The name of the one reading of a figure that can be read in one way only.
    static final String PLAIN_READING = "";

    /// A way in which a figure should follow from others.
    ///
    /// @param words what it is, where there is more than one: "the mean of the districts that rose"
    public record Derivation(Optional<String> words, Formula formula) {
    }

    public Figure {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        formulas = List.copyOf(formulas);
    }

    /// What was published, where that can be read in one way.
    public Optional<Value> value() {
        return Optional.ofNullable(readings.get(PLAIN_READING));
    }

    /// Whether it is printed, in a way that is no number: `16,36`.
    boolean isMisprinted() {
        return readings.isEmpty() && printed.isPresent() && unknown.isEmpty();
    }

    /// Whether it was published at all.
    boolean isPublished() {
        return !readings.isEmpty() || printed.isPresent() || unknown.isPresent();
    }

    /// A value of it as people write it: `£1,590,000`, `5,449 cases`, `September 2022`.
    public String words(Value value) {
        return Writing.words(value, unit, of, per);
    }
}

package countyplan.actionplans;

import java.util.regex.Pattern;

/// The id of an action plan, chosen by whoever enters it: `carers-2022-25`.
///
/// @param value as typed; letters keep their case
public record PlanId(String value) implements Comparable<PlanId> {

    private static final Pattern TYPED = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    /// @throws IllegalArgumentException if it is not such an id
    public PlanId {
        if (!TYPED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a plan's id in small letters, digits and hyphens, such as carers-2022-25");
        }
    }

    /// Reads an id; spaces around it do not matter.
    ///
    /// @throws IllegalArgumentException if it is not one
    public static PlanId of(String text) {
        return new PlanId(text.strip());
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package countyplan.core.figures;

/// What may have gone wrong where a figure does not follow: offered, never taken for granted.
///
/// @param kind what sort of slip it is
/// @param sentence what would make it follow, without a full stop
public record Cause(Kind kind, String sentence) {
    /// The slips that are looked for, in the order in which they are offered.
    public enum Kind {
        /// Two digits that stand side by side were swapped.
        SWAPPED_DIGITS,
        /// A comma or point was left out or put in the wrong place.
        SEPARATOR,
        /// A part was added rather than taken off, or taken off rather than added.
        SIGN,
        /// A part was left out or counted twice.
        PART_LEFT_OUT,
        /// A number was cut down or rounded, or its parts were.
        ROUNDING
    }
}

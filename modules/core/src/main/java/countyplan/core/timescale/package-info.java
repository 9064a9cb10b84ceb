/// When something is to happen, as written, with the window it means and how firm it is.
///
/// [Timescale][countyplan.core.timescale.Timescale] is the value; everything else that is public says what one of its
/// parts can be. The reading of words goes from the outside in: `Reader` (the whole phrase), `Ranges` (two times and
/// what joins them), `Periods` (one time with its modifiers), `Forms` (the table of plain dates).
@NullMarked
package countyplan.core.timescale;

import org.jspecify.annotations.NullMarked;

/// When something is to happen, as written, with the window it means and how firm it is.
@NullMarked
package countyplan.core.timescale;

import org.jspecify.annotations.NullMarked;

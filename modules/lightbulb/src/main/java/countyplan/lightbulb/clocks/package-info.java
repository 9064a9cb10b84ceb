/// The clocks that run for grants, their pauses, and what is asked about them.
@NullMarked
package countyplan.lightbulb.clocks;

import org.jspecify.annotations.NullMarked;

/// The rule of which case comes first, and what is asked about it.
@NullMarked
package countyplan.lightbulb.priorities;

import org.jspecify.annotations.NullMarked;

/// Registers: records that are declared once (their fields, states, moves, clocks and what to find wrong with them), and
/// the operations that come of that. [countyplan.core.register.Register] is where to begin.
@NullMarked
package countyplan.core.register;

import org.jspecify.annotations.NullMarked;

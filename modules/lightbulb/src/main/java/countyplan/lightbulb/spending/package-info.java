/// What becomes of the money: paid, committed, left, and expected.
@NullMarked
package countyplan.lightbulb.spending;

import org.jspecify.annotations.NullMarked;

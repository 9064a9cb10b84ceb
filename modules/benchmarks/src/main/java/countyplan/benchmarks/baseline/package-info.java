/// What Countyplan is measured against: programs that do one thing of it, written by hand with the same libraries.
@NullMarked
package countyplan.benchmarks.baseline;

import org.jspecify.annotations.NullMarked;

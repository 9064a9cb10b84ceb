/// Measurements of speed and memory; never shipped.
@NullMarked
package countyplan.benchmarks;

import org.jspecify.annotations.NullMarked;

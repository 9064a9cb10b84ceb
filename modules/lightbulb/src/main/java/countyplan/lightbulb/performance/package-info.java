/// How long cases take: what is asked and answered, and the projections that it is told against.
@NullMarked
package countyplan.lightbulb.performance;

import org.jspecify.annotations.NullMarked;

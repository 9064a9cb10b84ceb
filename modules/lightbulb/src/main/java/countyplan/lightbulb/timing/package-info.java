/// How long cases and grants take: five clocks, with open cases counted.
@NullMarked
package countyplan.lightbulb.timing;

import org.jspecify.annotations.NullMarked;

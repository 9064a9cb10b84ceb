/// Which case comes first, and whether that treats people alike.
@NullMarked
package countyplan.lightbulb.ranking;

import org.jspecify.annotations.NullMarked;

/// The registers of Lightbulb, and what must not be kept in them.
@NullMarked
package countyplan.lightbulb.kept;

import org.jspecify.annotations.NullMarked;

/// A made-up caseload to try Lightbulb with.
@NullMarked
package countyplan.lightbulb.caseload;

import org.jspecify.annotations.NullMarked;

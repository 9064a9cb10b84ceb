/// What an appraisal comes to: its options with their cost plans, put together from the registers.
@NullMarked
package countyplan.archiveshub.costing;

import org.jspecify.annotations.NullMarked;

/// What each way of running Extra Care costs: exact sums over weeks and years, one model against another, and how far the result
/// rests on what is assumed. The sums themselves know nothing of records; [countyplan.extracare.costing.Costs] asks for them.
@NullMarked
package countyplan.extracare.costing;

import org.jspecify.annotations.NullMarked;

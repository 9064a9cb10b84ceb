/// How Extra Care goes: hours and the pounds between them, unusual weeks, occupancy and voids, the mix of need against its target,
/// what tenants said, and how services were rated.
@NullMarked
package countyplan.extracare.monitoring;

import org.jspecify.annotations.NullMarked;

/// What registers take and answer. The records are public because the host reads them by reflection; nobody else can see
/// them, since the package is exported to nobody.
@NullMarked
package countyplan.core.register.answers;

import org.jspecify.annotations.NullMarked;

/// The archives hub as a service module.
@NullMarked
package countyplan.archiveshub;

import org.jspecify.annotations.NullMarked;

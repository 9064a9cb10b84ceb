/// What can be asked beside the registers.
@NullMarked
package countyplan.archiveshub.operations;

import org.jspecify.annotations.NullMarked;

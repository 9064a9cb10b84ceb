/// What is kept, and the rules that hold for it.
@NullMarked
package countyplan.archiveshub.registers;

import org.jspecify.annotations.NullMarked;

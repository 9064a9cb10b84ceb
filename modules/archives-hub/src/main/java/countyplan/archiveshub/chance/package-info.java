/// Many futures of uncertain lines, reproducible from a seed whatever the number of cores.
@NullMarked
package countyplan.archiveshub.chance;

import org.jspecify.annotations.NullMarked;

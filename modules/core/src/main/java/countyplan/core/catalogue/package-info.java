/** What can be asked, as data: the same for a module in this process and for one known only from a distant server. */
@NullMarked
package countyplan.core.catalogue;

import org.jspecify.annotations.NullMarked;

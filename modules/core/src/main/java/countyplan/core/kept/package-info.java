/**
 * Files of rows that were costly to read: copies of what the tables hold, which may be deleted at any time. Nothing of the
 * records is in them alone.
 */
@NullMarked
package countyplan.core.kept;

import org.jspecify.annotations.NullMarked;

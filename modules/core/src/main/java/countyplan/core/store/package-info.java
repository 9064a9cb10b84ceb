/** Where records are kept: the database, its write lock, the migrations and the change log. */
@NullMarked
package countyplan.core.store;

import org.jspecify.annotations.NullMarked;

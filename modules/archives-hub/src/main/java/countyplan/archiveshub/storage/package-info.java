/// When shelves are full, without records or a database.
@NullMarked
package countyplan.archiveshub.storage;

import org.jspecify.annotations.NullMarked;

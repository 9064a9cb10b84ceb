/// The tables of action plans, and every SQL statement that writes them, or reads them for one record.
@NullMarked
package countyplan.actionplans.store;

import org.jspecify.annotations.NullMarked;

/// The tables of action plans, and every SQL statement that reads or writes them.
@NullMarked
package countyplan.actionplans.store;

import org.jspecify.annotations.NullMarked;

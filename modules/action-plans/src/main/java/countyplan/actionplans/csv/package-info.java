/// Action plans as CSV files: the columns, reading with every fault by line and column, and writing.
@NullMarked
package countyplan.actionplans.csv;

import org.jspecify.annotations.NullMarked;

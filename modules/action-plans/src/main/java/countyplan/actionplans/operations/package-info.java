/// What the module does when it is asked: one class for each group of operations.
@NullMarked
package countyplan.actionplans.operations;

import org.jspecify.annotations.NullMarked;

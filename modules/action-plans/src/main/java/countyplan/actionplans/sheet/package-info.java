/// A plan as a sheet to edit and bring back: each action with its key and the version that was seen, drop-downs, and words
/// on how to fill it in.
@NullMarked
package countyplan.actionplans.sheet;

import org.jspecify.annotations.NullMarked;

/// Action plans: areas, actions, leads, timescales, progress and status.
@NullMarked
package countyplan.actionplans;

import org.jspecify.annotations.NullMarked;

/// Everything ever entered about the actions of a plan, in memory: what answers over a whole plan are made from, whatever
/// day and knowledge they are asked for.
@NullMarked
package countyplan.actionplans.ledger;

import org.jspecify.annotations.NullMarked;

/// Action plans: areas, actions, leads, timescales, progress, and where each plan stands.
///
/// This package holds the words of the module, which everybody may use: what can be asked of it (`AskStatus`,
/// `AddProgress`), what it answers (`PlanStatus`, `ActionView`), and its ids and codes. What it does is in `operations`,
/// its SQL in `store`, what is kept in memory of a plan in `ledger`, the rules for ratings and freshness in `rules`, and the files it reads and writes in `csv`.
@NullMarked
package countyplan.actionplans;

import org.jspecify.annotations.NullMarked;

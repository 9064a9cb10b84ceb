package countyplan.actionplans.chains;

import countyplan.core.Ref;

/// One action cannot be finished before another is.
///
/// @param action the one that needs the other
/// @param needs the other, in the same plan or in another
/// @param lag how many days after the other's last day it can be finished at the earliest; 0 for the same day
public record Need(Ref action, Ref needs, int lag) {
}

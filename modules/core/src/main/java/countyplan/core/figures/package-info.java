/// Published numbers, where each stands, and whether it follows from others.
///
/// A module writes its [Figures] as data, `figures.json`, and says of some what its own records yield. The core reads them,
/// works each formula out with exact numbers, tells the [Verdict] in words, and offers what may have gone wrong where a number
/// does not follow.
@NullMarked
package countyplan.core.figures;

import org.jspecify.annotations.NullMarked;

/// What actions need of each other: chains of them, circles that may not be, and what moves when something slips. Nothing
/// here reads records; whoever asks brings the needs and the days.
@NullMarked
package countyplan.actionplans.chains;

import org.jspecify.annotations.NullMarked;

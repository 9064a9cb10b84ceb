/// What is asked and answered about a plan over time: its baselines, how it slipped, what changed since a meeting, what is
/// ahead, and who has what to do.
@NullMarked
package countyplan.actionplans.reports;

import org.jspecify.annotations.NullMarked;

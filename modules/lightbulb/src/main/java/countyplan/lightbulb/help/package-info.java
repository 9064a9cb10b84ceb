/// What is done for a case: what the Housing MOT finds, orders, referrals to others, works and their jobs.
@NullMarked
package countyplan.lightbulb.help;

import org.jspecify.annotations.NullMarked;

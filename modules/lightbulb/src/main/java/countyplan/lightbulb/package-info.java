/// Lightbulb: people's homes made fit for them, case by case, from the referral to the outcome.
@NullMarked
package countyplan.lightbulb;

import org.jspecify.annotations.NullMarked;

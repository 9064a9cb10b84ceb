/// Cases of Lightbulb as they are held: from the referral to the outcome, with who they are about, and hand-offs.
@NullMarked
package countyplan.lightbulb.cases;

import org.jspecify.annotations.NullMarked;

/// Disabled Facilities Grants as they are held: applications, decisions, payments, repayments; and what is asked about them.
@NullMarked
package countyplan.lightbulb.grants;

import org.jspecify.annotations.NullMarked;

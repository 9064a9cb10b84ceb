/// What there is for grants and for the service, and what is asked about money.
@NullMarked
package countyplan.lightbulb.money;

import org.jspecify.annotations.NullMarked;

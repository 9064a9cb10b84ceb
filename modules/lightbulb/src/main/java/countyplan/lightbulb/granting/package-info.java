/// What follows for a grant from what is held of it: whether its application is valid, what it comes to, its land charge.
@NullMarked
package countyplan.lightbulb.granting;

import org.jspecify.annotations.NullMarked;

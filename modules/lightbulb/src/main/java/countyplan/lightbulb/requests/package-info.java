/// What people outside the service ask of it, and case studies.
@NullMarked
package countyplan.lightbulb.requests;

import org.jspecify.annotations.NullMarked;

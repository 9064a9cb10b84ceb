/// What is asked about appraisals, and what is answered.
@NullMarked
package countyplan.archiveshub.answers;

import org.jspecify.annotations.NullMarked;

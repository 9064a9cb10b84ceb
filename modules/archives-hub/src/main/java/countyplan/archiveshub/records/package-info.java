/// What is kept of appraisals: options, their cost plans in versions, and all that is decided about them.
@NullMarked
package countyplan.archiveshub.records;

import org.jspecify.annotations.NullMarked;

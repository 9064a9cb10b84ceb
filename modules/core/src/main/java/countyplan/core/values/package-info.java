/// Values every service shares: money, financial year, working days, RAG, finding.
@NullMarked
package countyplan.core.values;

import org.jspecify.annotations.NullMarked;

/// Contracts with providers: lots, terms, extensions, notice, uplift, indicators, and the timetable of the next tender.
@NullMarked
package countyplan.extracare.contracts;

import org.jspecify.annotations.NullMarked;

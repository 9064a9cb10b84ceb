/// Sums of an appraisal, without records or a database: cash flows by year, what they are worth today, what they come to a year,
/// when they pay back. Costs are positive and what comes in is negative, unless said otherwise; years are counted from 0, the
/// first year of the appraisal.
@NullMarked
package countyplan.archiveshub.money;

import org.jspecify.annotations.NullMarked;

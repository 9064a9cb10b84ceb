/// Rules of appraisal as dated data, each with its source and vintage: discount rates, optimism bias, prices. They are kept in
/// `rule-books.json`; an appraisal names those it is worked out by, and can be worked out again by others.
@NullMarked
package countyplan.archiveshub.rules;

import org.jspecify.annotations.NullMarked;

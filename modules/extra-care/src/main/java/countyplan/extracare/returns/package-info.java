/// What providers report each week: hours delivered and paid for each tenant, and how many flats are let. Every row is accepted
/// or refused by itself, and what is reported again takes the place of what was, which is kept.
@NullMarked
package countyplan.extracare.returns;

import org.jspecify.annotations.NullMarked;

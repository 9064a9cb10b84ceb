/// Contracts: who provides what until when, how long it can be extended, and when to start again.
@NullMarked
package countyplan.contracts;

import org.jspecify.annotations.NullMarked;

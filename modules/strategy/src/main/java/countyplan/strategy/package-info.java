/// Strategies, their priorities and success measures.
@NullMarked
package countyplan.strategy;

import org.jspecify.annotations.NullMarked;

/// Proofs about what is shipped: the tree as installed, and the modules in it.
@NullMarked
package countyplan.distribution;

import org.jspecify.annotations.NullMarked;
